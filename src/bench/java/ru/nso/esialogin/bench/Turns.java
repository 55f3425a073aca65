package ru.nso.esialogin.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * A ratio on a busy machine: the rivals take turns over all cases, and what counts is the processor time of this
 * thread, so that neighbours slow all down alike. The threads of the garbage collector are not counted, which favours
 * whoever allocates much.
 */
public final class Turns {
    private static final int WARM_UP_ROUNDS = 40;
    private static final int ROUNDS = 31;
    /** Few enough to lie in the cache of the processor, many enough that reading the clock does not count. */
    private static final int TOGETHER = 16;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int cases;
    private int seen;

    /** Turns over so many cases. */
    public Turns(int cases) {
        this.cases = cases;
    }

    /**
     * What one case costs each rival.
     *
     * @param rivals each works on the case of a number and gives something that depends on the work
     */
    public List<Cost> costs(List<IntUnaryOperator> rivals) {
        return costsOfWork(
                rivals.stream().map(rival -> new Work(number -> {}, rival)).toList());
    }

    /** What the counted part of their work on one case costs each rival. */
    public List<Cost> costsOfWork(List<Work> rivals) {
        long[][] times = new long[rivals.size()][ROUNDS];
        long[] bytes = new long[rivals.size()];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int turn = 0; turn < rivals.size(); turn++) {
                // Nobody always comes first, or always after the same one.
                int i = Math.floorMod(turn + round, rivals.size());
                long time = 0;
                long allocated = 0;
                for (int from = 0; from < cases; from += TOGETHER) {
                    int to = Math.min(from + TOGETHER, cases);
                    for (int number = from; number < to; number++) {
                        rivals.get(i).before().accept(number);
                    }
                    long bytesBefore = threads.getCurrentThreadAllocatedBytes();
                    long start = threads.getCurrentThreadCpuTime();
                    for (int number = from; number < to; number++) {
                        seen += rivals.get(i).counted().applyAsInt(number);
                    }
                    time += threads.getCurrentThreadCpuTime() - start;
                    allocated += threads.getCurrentThreadAllocatedBytes() - bytesBefore;
                }
                if (round >= 0) {
                    times[i][round] = time;
                    bytes[i] += allocated;
                }
            }
        }
        List<Cost> costs = new ArrayList<>(rivals.size());
        for (int i = 0; i < rivals.size(); i++) {
            Arrays.sort(times[i]);
            costs.add(new Cost(
                    micros(times[i][ROUNDS / 2]),
                    micros(times[i][ROUNDS / 4]),
                    micros(times[i][ROUNDS - 1 - ROUNDS / 4]),
                    (double) bytes[i] / ROUNDS / cases));
        }
        return costs;
    }

    private double micros(long nanosOfRound) {
        return nanosOfRound / 1_000.0 / cases;
    }

    /** Something that depends on all the work, so that none of it can be left out. */
    public int seen() {
        return seen;
    }

    /**
     * What a rival does with the case of a number.
     *
     * @param before what is done right before and not counted
     * @param counted gives something that depends on the work
     */
    public record Work(IntConsumer before, IntUnaryOperator counted) {}

    /**
     * What one case costs.
     *
     * @param micros processor time in microseconds, the median of the rounds
     * @param low the quarter of the rounds below it
     * @param high the quarter of the rounds above it
     * @param bytes memory allocated, the mean of the rounds
     */
    public record Cost(double micros, double low, double high, double bytes) {}
}

package ru.nso.esialogin.bench.rivals.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Reported;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.bench.rivals.Situation;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;

/**
 * Drools as its documentation advises for many short sessions: an executable model, and sessions from a pool, which
 * are reset rather than built anew.
 */
public final class DroolsRival implements Rival {
    private final DatedPolicy dated;
    private final KieContainer container;
    private final KieContainerSessionsPool pool;

    /** Compiles the rules of some causes. */
    public DroolsRival(CauseSet causes, DatedPolicy dated) {
        this.dated = dated;
        this.container = container(
                switch (causes) {
                    case FIRST -> List.of("login-causes");
                    case SECOND -> List.of("login-causes", "later-causes");
                    case ALL -> List.of("login-causes", "later-causes", "contact-causes");
                });
        this.pool = container.newKieSessionsPool(1);
    }

    /** The names of the rules that none of the logins makes fire; in a session of their own, which nobody times. */
    public Set<String> idle(Map<LoginCase, Simulation> logins) {
        Set<String> idle = new TreeSet<>();
        container.getKieBase().getKiePackages().forEach(all -> all.getRules()
                .forEach(rule -> idle.add(rule.getName())));
        StatelessKieSession session = container.newStatelessKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                idle.remove(event.getMatch().getRule().getName());
            }
        });
        logins.forEach((login, simulation) -> {
            Situation situation = new Situation(login, simulation, dated);
            session.setGlobal("marks", new Marks());
            session.execute(facts(situation));
        });
        return idle;
    }

    private static KieContainer container(List<String> rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        for (String name : rules) {
            files.write(services.getResources()
                    .newClassPathResource("bench/" + name + ".drl", DroolsRival.class.getClassLoader()));
        }
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "The rules do not compile: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    @Override
    public Evaluation given(LoginCase login, Simulation simulation) {
        Situation situation = new Situation(login, simulation, dated);
        return () -> examine(situation);
    }

    private List<Reported> examine(Situation situation) {
        Marks marks = new Marks();
        StatelessKieSession session = pool.newStatelessKieSession();
        session.setGlobal("marks", marks);
        session.execute(facts(situation));
        return marks.findings(situation);
    }

    private static List<Object> facts(Situation situation) {
        List<Object> facts = new ArrayList<>(situation.getRows().size() + 1);
        facts.add(situation);
        facts.addAll(situation.getRows());
        return facts;
    }
}

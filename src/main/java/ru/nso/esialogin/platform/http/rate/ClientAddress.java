package ru.nso.esialogin.platform.http.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which client a request comes from. */
final class ClientAddress {
    private static final String V4 = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}";

    /** Nothing else is given to the resolver, which would ask the network for a name. */
    private static final Pattern LITERAL = Pattern.compile(V4 + "|(?=.*:.*:)[0-9a-fA-F:]{2,39}(" + V4 + ")?");

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /**
     * The client's address, of IPv6 the network: one subscriber has all addresses of it.
     *
     * @param remote address of the connection
     * @param forwardedFor values of the header X-Forwarded-For, in order
     * @param proxies proxies of ours, each of which has appended the address it saw; what stands before is hearsay
     */
    static String of(String remote, List<String> forwardedFor, int proxies) {
        List<String> hops = forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        boolean told = proxies > 0 && hops.size() >= proxies;
        Optional<String> client =
                told ? network(hops.get(hops.size() - proxies)).or(() -> network(remote)) : network(remote);
        return client.orElse(remote);
    }

    private static Optional<String> network(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return Optional.of(
                    parsed instanceof Inet6Address
                            ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                            : parsed.getHostAddress());
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}

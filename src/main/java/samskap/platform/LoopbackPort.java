package samskap.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port on the loopback interface that nobody listens on. */
final class LoopbackPort {

    private LoopbackPort() {}

    /** The wanted port, or any free one when that is 0. */
    static int choose(int wanted) {
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getByName(MariaDbServer.HOST))) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw new DatabaseUnavailableException(
                    "The embedded database can't listen on port " + wanted + ": it is taken.",
                    "Stop what listens there, or leave samskap.db.port out to let Samskap choose a free one.",
                    taken);
        }
    }
}

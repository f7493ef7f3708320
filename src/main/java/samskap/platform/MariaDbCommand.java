package samskap.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the server: everything is said here, no option file of the machine is read. */
record MariaDbCommand(Path program, DatabaseFolder folder, String bufferPool) {

    /** Reads SQL from its standard input into an empty data folder, and ends. */
    List<String> setUp(Path data) {
        List<String> command = common(data);
        command.addAll(List.of("--bootstrap", "--innodb-buffer-pool-size=32M"));
        return command;
    }

    /** Serves until it is told to stop; the SQL in {@code initial} runs first, with all rights. */
    List<String> serve(int port, Path initial) {
        List<String> command = common(folder.data());
        command.addAll(List.of(
                "--bind-address=" + MariaDbServer.HOST,
                "--port=" + port,
                "--socket=",
                "--pid-file=" + folder.processId(),
                "--init-file=" + initial,
                "--skip-name-resolve",
                // Nothing leaves this machine, and making a certificate can take ten seconds.
                "--skip-ssl",
                "--local-infile=OFF",
                "--innodb-buffer-pool-size=" + bufferPool,
                "--innodb-buffer-pool-dump-at-shutdown=OFF",
                "--innodb-flush-log-at-trx-commit=1"));
        return command;
    }

    private List<String> common(Path data) {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--basedir=" + folder.base(),
                "--datadir=" + data,
                // In a folder that several share, each that starts would remove the tables of the others.
                "--tmpdir=" + folder.temporary(),
                "--character-set-server=" + DatabaseUrl.CHARSET,
                "--collation-server=" + DatabaseUrl.COLLATION,
                "--default-time-zone=+00:00",
                "--sql-mode=" + DatabaseUrl.SQL_MODE,
                "--innodb-ft-min-token-size=2",
                "--innodb-ft-enable-stopword=OFF"));
        if (ProcessHandle.current().info().user().orElse("").equals("root")) {
            // MariaDB refuses root unless root is named; in a container that may be all there is.
            command.add("--user=root");
        }
        return command;
    }
}

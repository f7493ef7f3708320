package samskap.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Makes a folder ready for a server: the program unpacked, the system tables there. Done once, safe to interrupt. */
final class MariaDbInstallation {

    private final DatabaseFolder folder;
    private final MariaDbProgram program;

    MariaDbInstallation(DatabaseFolder folder, MariaDbProgram program) {
        this.folder = folder;
        this.program = program;
    }

    MariaDbCommand complete(String bufferPool) throws IOException, InterruptedException {
        // First, because a program that runs can't be replaced.
        LeftoverServer.stop(folder);
        Path executable = program.unpackInto(folder.base());
        Files.createDirectories(folder.temporary());
        var command = new MariaDbCommand(executable, folder, bufferPool);
        if (!Files.exists(folder.data())) {
            createData(command);
        }
        return command;
    }

    /** Beside its place and moved there when it is whole: a half-made folder is never taken for data. */
    private void createData(MariaDbCommand command) throws IOException, InterruptedException {
        Path unfinished = folder.root().resolve("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        Process setUp = new ProcessBuilder(command.setUp(unfinished))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        try (InputStream tables = program.systemTables();
                OutputStream input = setUp.getOutputStream()) {
            tables.transferTo(input);
        }
        if (setUp.waitFor() != 0) {
            throw ServerLog.failure("could not set up its folder", folder.log());
        }
        Files.move(unfinished, folder.data());
    }
}

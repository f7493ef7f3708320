package samskap.bench.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a figure can't be read without. */
final class Machine {

    private Machine() {}

    static String facts() throws IOException {
        var runtime = Runtime.getRuntime();
        return "%d processors (%s), %d GiB, %s %s, Java %s"
                .formatted(
                        runtime.availableProcessors(),
                        line("/proc/cpuinfo", "model name"),
                        kilobytes() / 1024 / 1024,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version().feature());
    }

    private static long kilobytes() throws IOException {
        var total = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return total.isEmpty() ? 0 : Long.parseLong(total);
    }

    /** Empty where the machine doesn't tell. */
    private static String line(String file, String name) throws IOException {
        if (!Files.isReadable(Path.of(file))) {
            return "";
        }
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }
}

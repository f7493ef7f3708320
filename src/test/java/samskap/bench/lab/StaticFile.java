package samskap.bench.lab;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import samskap.bench.Load;

/** The board's page as a packed file that nginx serves: what this machine does at most with such a page. */
final class StaticFile implements AutoCloseable {

    private static final int PORT = 8189;
    private static final int LOOKS = 100;
    private static final String ADDRESS = "/board.html";

    private final Process nginx;

    private StaticFile(Process nginx) {
        this.nginx = nginx;
    }

    /** Whether there is an nginx to compare with. */
    static boolean isPossible() {
        try {
            return new ProcessBuilder("nginx", "-v").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param place whose board is kept as a file in {@code folder} */
    static StaticFile of(Standing place, Path folder) throws Exception {
        var files = Files.createDirectories(folder.toAbsolutePath());
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + place.port() + "/"))
                    .header("Accept-Encoding", "gzip")
                    .build();
            Files.write(
                    files.resolve("board.html.gz"),
                    http.send(request, BodyHandlers.ofByteArray()).body());
        }
        Files.writeString(files.resolve("board.html"), "");
        var settings = Files.writeString(files.resolve("nginx.conf"), """
                worker_processes 2;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                  access_log off;
                  types { text/html html; }
                  client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
                  uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                  server { listen 127.0.0.1:%2$d; root %1$s; gzip_static on; }
                }
                """.formatted(files, PORT));
        var nginx = new ProcessBuilder("nginx", "-c", settings.toString())
                .inheritIO()
                .start();
        var file = new StaticFile(nginx);
        file.waitFor();
        return file;
    }

    private void waitFor() throws Exception {
        for (var looks = 0; looks < LOOKS && nginx.isAlive(); looks++) {
            try {
                new Load(PORT).run(List.of(ADDRESS), 1, 1);
                return;
            } catch (Exception notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("nginx did not start");
    }

    Load.Result read(int connections, int seconds) throws Exception {
        return new Load(PORT).run(List.of(ADDRESS), connections, seconds);
    }

    @Override
    public void close() {
        nginx.destroy();
        nginx.onExit().join();
    }
}

package samskap.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/**
 * A picture as it was sent, on the disk and not in memory. It is gone when the request is answered.
 *
 * @param hash what its bytes hash to
 */
record SentFile(Path path, String hash) implements AutoCloseable {

    private static final int MILLION = 1_000_000;

    /** @throws ProblemException when it does not claim to be a picture, or is too long */
    static SentFile of(HttpServletRequest request, long mostBytes) throws IOException {
        if (!isPicture(request)) {
            throw ProblemException.of(Trouble.NOT_PICTURE);
        }
        if (request.getContentLengthLong() > mostBytes) {
            throw tooLarge(mostBytes);
        }
        var path = Files.createTempFile("samskap-picture-", ".sent");
        try {
            return new SentFile(path, written(request, path, mostBytes));
        } catch (IOException | RuntimeException stopped) {
            Files.deleteIfExists(path);
            throw stopped;
        }
    }

    private static String written(HttpServletRequest request, Path path, long mostBytes) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(path), sha256())) {
            var in = request.getInputStream();
            var buffer = new byte[1 << 14];
            var taken = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                taken += read;
                if (taken > mostBytes) {
                    throw tooLarge(mostBytes);
                }
                out.write(buffer, 0, read);
            }
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static ProblemException tooLarge(long mostBytes) {
        return ProblemException.because(Trouble.TOO_LARGE, "pictures.refused.tooBig", mostBytes / MILLION);
    }

    /** What it is, its first bytes say; this tells it from a form or a record that went astray. */
    private static boolean isPicture(HttpServletRequest request) {
        if (request.getContentType() == null || request.getHeader("Content-Encoding") != null) {
            return false;
        }
        try {
            var type = MediaType.parseMediaType(request.getContentType());
            return type.getType().equals("image") || type.equalsTypeAndSubtype(MediaType.APPLICATION_OCTET_STREAM);
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

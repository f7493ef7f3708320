package samskap.search.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Tells one model from another by all that decides what it makes of a text. */
final class Fingerprint {

    private static final int LENGTH = 16;
    private static final int BLOCK = 1 << 16;

    private Fingerprint() {}

    static String of(ModelSettings settings) throws IOException {
        var digest = sha256();
        digest.update((settings.pooling() + "\n" + settings.prefix() + "\n").getBytes());
        add(settings.tokenizer(), digest);
        for (var part : parts(settings.file())) {
            add(part, digest);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    /** The model, and files of weights that it may have beside it, which are named like it. */
    private static List<Path> parts(Path model) throws IOException {
        var name = Objects.requireNonNull(model.getFileName()).toString();
        var folder = Objects.requireNonNull(model.toAbsolutePath().getParent());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            var block = new byte[BLOCK];
            while (stream.read(block) >= 0) {
                // What is read is what is digested.
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

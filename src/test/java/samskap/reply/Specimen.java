package samskap.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A mail of the corpus with what it is read as: a text, and in their order what is cut with some of its words. */
record Specimen(Path mail) {

    private static final Path CORPUS = Path.of("src/test/resources/samskap/reply/corpus");

    static List<Specimen> all() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Specimen::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return mail.getFileName().toString().replace(".eml", "");
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(mail);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return beside(".txt").strip();
    }

    /** Lines of a kind and some of the words. */
    List<String> cut() {
        return beside(".cut").lines().toList();
    }

    private String beside(String ending) {
        try {
            return Files.readString(mail.resolveSibling(name() + ending));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is not as it should be, empty when all is. */
    String wrongWith(Reading reading) {
        if (!(reading instanceof Reply reply)) {
            return "not read: " + reading;
        }
        if (!reply.text().equals(text())) {
            return "text is\n" + reply.text() + "\nand should be\n" + text() + "\ncut: " + reply.cut();
        }
        return isCutAsItShould(reply.cut()) ? "" : "cut is\n" + reply.cut() + "\nand should be\n" + cut();
    }

    private boolean isCutAsItShould(List<Cut> cut) {
        var expected = cut();
        if (cut.size() != expected.size()) {
            return false;
        }
        for (var at = 0; at < cut.size(); at++) {
            var kind = expected.get(at).split(" ", 2)[0];
            var words = expected.get(at).substring(kind.length() + 1);
            if (!cut.get(at).kind().name().equals(kind) || !cut.get(at).text().contains(words)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return mail.getParent().getFileName() + "/" + name();
    }
}

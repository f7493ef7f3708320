package samskap.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import samskap.demo.internal.Sample.SampleEntry;
import samskap.demo.internal.Sample.SampleIdea;
import samskap.demo.internal.Sample.SampleJoined;
import samskap.demo.internal.Sample.SampleMoment;
import samskap.demo.internal.Sample.SampleMove;
import samskap.demo.internal.Sample.SamplePerson;
import samskap.demo.internal.Sample.SamplePicture;
import samskap.demo.internal.Sample.SamplePlace;
import samskap.demo.internal.Sample.SampleRighted;
import samskap.demo.internal.Sample.SampleSaid;
import samskap.demo.internal.Sample.SampleSummary;
import samskap.demo.internal.Sample.SampleWording;
import samskap.moments.Question;
import samskap.shared.Language;

/** Reads the sample from {@code sample/*.yaml}. */
final class SampleFiles {

    private static final List<String> IDEA_FILES = List.of("ideas-sv", "ideas-en", "ideas-nb", "ideas-da", "ideas-own");

    private SampleFiles() {}

    static Sample read() {
        var people = load("people").stream().map(SampleFiles::person).toList();
        var ideas = new ArrayList<SampleIdea>();
        IDEA_FILES.forEach(file -> load(file).stream().map(SampleFiles::idea).forEach(ideas::add));
        return new Sample(people, ideas);
    }

    static List<SamplePlace> places() {
        return load("places").stream().map(SampleFiles::place).toList();
    }

    /** What was told first comes first. */
    static List<SampleMoment> moments() {
        return load("moments").stream()
                .map(SampleFiles::moment)
                .sorted(Comparator.comparingDouble(SampleMoment::hours).reversed())
                .toList();
    }

    private static List<Fields> load(String name) {
        try (InputStream file = new ClassPathResource("sample/" + name + ".yaml").getInputStream()) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return entries.stream().map(Fields::new).toList();
        } catch (IOException missing) {
            throw new IllegalStateException("The sample file " + name + " can't be read", missing);
        }
    }

    private static SamplePerson person(Fields fields) {
        return new SamplePerson(
                fields.text("key"),
                fields.text("name"),
                fields.text("lang"),
                fields.texts("roles"),
                fields.textOrNull("title"),
                fields.wholeOrNull("since"));
    }

    private static SampleIdea idea(Fields fields) {
        return new SampleIdea(
                fields.text("key"),
                fields.text("title"),
                fields.text("story"),
                fields.textOrNull("stage"),
                fields.wholeOrNull("feeling"),
                fields.textOrNull("topic"),
                fields.text("author"),
                fields.number("age"),
                (int) fields.number("support"),
                fields.list("status").stream().map(SampleFiles::move).toList(),
                fields.list("dialogue").stream().map(SampleFiles::entry).toList(),
                fields.list("wordings").stream().map(SampleFiles::wording).toList(),
                fields.list("summaries").stream().map(SampleFiles::summary).toList(),
                pictures(fields));
    }

    private static SamplePlace place(Fields fields) {
        var names = new HashMap<String, String>();
        for (var language : Language.values()) {
            names.put(language.code(), fields.text(language.code()));
        }
        return new SamplePlace(fields.text("code"), fields.text("stage"), names);
    }

    private static SampleMoment moment(Fields fields) {
        var answers = new HashMap<String, String>();
        for (var question : Question.values()) {
            var answer = fields.textOrNull(question.code());
            if (answer != null) {
                answers.put(question.code(), answer);
            }
        }
        return new SampleMoment(
                fields.number("hours"),
                fields.text("at"),
                fields.text("went").equals("well"),
                fields.textOrNull("who"),
                fields.textOrNull("name"),
                fields.textOrNull("notedBy"),
                fields.text("words"),
                answers,
                fields.list("said").stream()
                        .map(said -> new SampleSaid(said.number("hours"), said.text("by"), said.text("text")))
                        .toList(),
                fields.list("righted").stream()
                        .map(righted -> new SampleRighted(
                                righted.number("hours"),
                                righted.text("by"),
                                righted.text("what"),
                                righted.numberOrNull("cost")))
                        .toList(),
                fields.list("joined").stream()
                        .map(joined -> new SampleJoined(joined.number("hours"), joined.text("by"), joined.text("idea")))
                        .findFirst()
                        .orElse(null));
    }

    private static SampleMove move(Fields fields) {
        return new SampleMove(fields.text("to"), fields.text("by"), fields.number("after"), fields.text("reason"));
    }

    private static SampleWording wording(Fields fields) {
        return new SampleWording(
                fields.text("by"),
                fields.number("after"),
                fields.text("replace"),
                fields.text("with"),
                fields.text("why"),
                fields.numberOrNull("decided"),
                fields.textOrNull("decidedBy"),
                fields.textOrNull("word"));
    }

    private static SampleSummary summary(Fields fields) {
        return new SampleSummary(fields.text("by"), fields.number("after"), fields.text("text"));
    }

    private static SampleEntry entry(Fields fields) {
        var kind = fields.textOrNull("kind");
        return new SampleEntry(
                fields.text("by"),
                fields.number("after"),
                kind == null ? "message" : kind,
                fields.text("text"),
                fields.wholeOrNull("due"),
                fields.textOrNull("outcome"),
                fields.textOrNull("word"),
                fields.numberOrNull("settled"),
                fields.numberOrNull("takenUp"),
                fields.list("replies").stream().map(SampleFiles::entry).toList(),
                pictures(fields),
                fields.counts("reactions"));
    }

    private static List<SamplePicture> pictures(Fields fields) {
        return fields.list("pictures").stream()
                .map(picture -> new SamplePicture(picture.text("file"), picture.text("alt")))
                .toList();
    }

    /** One entry of a file, with errors that name the missing field. */
    private record Fields(Map<String, Object> values) {

        String text(String name) {
            var value = textOrNull(name);
            if (value == null) {
                throw new IllegalStateException("The sample lacks " + name + " in " + values);
            }
            return value;
        }

        @Nullable
        String textOrNull(String name) {
            var value = values.get(name);
            return value == null ? null : value.toString().strip();
        }

        double number(String name) {
            return Double.parseDouble(text(name));
        }

        @Nullable
        Double numberOrNull(String name) {
            var value = textOrNull(name);
            return value == null ? null : Double.valueOf(value);
        }

        @Nullable
        Integer wholeOrNull(String name) {
            var value = numberOrNull(name);
            return value == null ? null : value.intValue();
        }

        @SuppressWarnings("unchecked")
        List<String> texts(String name) {
            return (List<String>) values.getOrDefault(name, List.of());
        }

        @SuppressWarnings("unchecked")
        Map<String, Integer> counts(String name) {
            return (Map<String, Integer>) values.getOrDefault(name, Map.of());
        }

        @SuppressWarnings("unchecked")
        List<Fields> list(String name) {
            var value = (List<Map<String, Object>>) values.get(name);
            return value == null ? List.of() : value.stream().map(Fields::new).toList();
        }
    }
}

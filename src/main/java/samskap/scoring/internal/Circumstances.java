package samskap.scoring.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Segment;

/**
 * What scores depend on beside the facts, and what is changed in place: it is kept with the scores, for they can't be
 * computed again without it.
 *
 * @param ideas all ideas in the order in which they are numbered, and where each stood
 * @param members who was of which segment
 */
record Circumstances(
        Map<IdeaId, Status> ideas,
        List<Segment> segments,
        Map<PersonId, Integer> members,
        Map<Criterion, Integer> weights) {

    /** As lines of a few words each, packed. */
    byte[] packed() {
        var lines = Stream.of(
                        ideas.entrySet().stream()
                                .map(idea -> "idea " + idea.getKey().value() + " " + idea.getValue()),
                        segments.stream()
                                .map(segment ->
                                        "segment " + segment.id() + " " + segment.share() + " " + segment.name()),
                        members.entrySet().stream()
                                .map(member -> "member " + member.getKey().value() + " " + member.getValue()),
                        new TreeMap<>(weights)
                                .entrySet().stream()
                                        .map(weight -> "weight " + weight.getKey() + " " + weight.getValue()))
                .flatMap(some -> some)
                .collect(Collectors.joining("\n"));
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Circumstances unpacked(byte[] packed) {
        var ideas = new LinkedHashMap<IdeaId, Status>();
        var segments = new java.util.ArrayList<Segment>();
        var members = new HashMap<PersonId, Integer>();
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        lines(packed).map(line -> line.split(" ", 4)).forEach(words -> {
            switch (words[0]) {
                case "idea" -> ideas.put(new IdeaId(Long.parseLong(words[1])), Status.valueOf(words[2]));
                case "segment" ->
                    segments.add(new Segment(Integer.parseInt(words[1]), words[3], Double.parseDouble(words[2])));
                case "member" -> members.put(new PersonId(Long.parseLong(words[1])), Integer.valueOf(words[2]));
                case "weight" -> weights.put(Criterion.valueOf(words[1]), Integer.valueOf(words[2]));
                default -> throw new IllegalArgumentException("Nobody writes " + words[0]);
            }
        });
        return new Circumstances(ideas, segments, members, weights);
    }

    private static Stream<String> lines(byte[] packed) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

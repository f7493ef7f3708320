package samskap.demo.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample as it stands in the files; ages in days before now, {@code after} in hours after the idea was shared. */
record Sample(List<SamplePerson> people, List<SampleIdea> ideas) {

    record SamplePerson(
            String key,
            String name,
            String lang,
            List<String> roles,
            @Nullable String title,
            @Nullable Integer since) {}

    record SampleIdea(
            String key,
            String title,
            String story,
            @Nullable String stage,
            @Nullable Integer feeling,
            @Nullable String topic,
            String author,
            double age,
            int support,
            List<SampleMove> status,
            List<SampleEntry> dialogue,
            List<SampleWording> wordings,
            List<SampleSummary> summaries,
            List<SamplePicture> pictures) {}

    /** @param names by the codes of languages */
    record SamplePlace(String code, String stage, Map<String, String> names) {}

    /**
     * What somebody told where it happened; hours before now.
     *
     * @param who somebody's key, null for whoever did not sign in
     * @param name as they wrote it, null when they did not
     * @param notedBy the colleague who heard it, null when it was told by whoever it happened to
     * @param answers by the codes of the questions
     */
    record SampleMoment(
            double hours,
            String at,
            boolean well,
            @Nullable String who,
            @Nullable String name,
            @Nullable String notedBy,
            String words,
            Map<String, String> answers,
            List<SampleSaid> said,
            List<SampleRighted> righted,
            @Nullable SampleJoined joined) {}

    record SampleSaid(double hours, String by, String text) {}

    record SampleRighted(
            double hours, String by, String what, @Nullable Double cost) {}

    /** @param idea how its title begins */
    record SampleJoined(double hours, String by, String idea) {}

    record SampleMove(String to, String by, double after, String reason) {}

    /**
     * @param replace the words of the idea that would change, wherever they stand in it
     * @param decided when it was taken in or declined, null while it is open
     * @param word what was said when it was declined, null when it was taken in
     */
    record SampleWording(
            String by,
            double after,
            String replace,
            String with,
            String why,
            @Nullable Double decided,
            @Nullable String decidedBy,
            @Nullable String word) {}

    record SampleSummary(String by, double after, String text) {}

    /**
     * @param due days after it was given, for a promise
     * @param settled when the promise was kept or broken, or the question was answered
     * @param word what was then said to everyone
     * @param reactions how many gave which
     * @param takenUp when it went into the idea, for what was given to a question
     */
    record SampleEntry(
            String by,
            double after,
            String kind,
            String text,
            @Nullable Integer due,
            @Nullable String outcome,
            @Nullable String word,
            @Nullable Double settled,
            @Nullable Double takenUp,
            List<SampleEntry> replies,
            List<SamplePicture> pictures,
            Map<String, Integer> reactions) {}

    /** @param file in {@code sample/pictures} */
    record SamplePicture(String file, String alt) {}
}

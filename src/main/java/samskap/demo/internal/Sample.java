package samskap.demo.internal;

import java.util.List;
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
            List<SampleEntry> dialogue) {}

    record SampleMove(String to, String by, double after, String reason) {}

    /**
     * @param due days after it was given, for a promise
     * @param settled when the promise was kept or broken, or the question was answered
     * @param word what was then said to everyone
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
            List<SampleEntry> replies) {}
}

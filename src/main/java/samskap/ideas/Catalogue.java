package samskap.ideas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/** Every idea in a few words, for those who reckon with all of them at once. */
public interface Catalogue {

    /**
     * What is needed of an idea to weigh it against all others.
     *
     * @param words about how many words its title and story have
     */
    record Entry(
            IdeaId id,
            PersonId author,
            String title,
            @Nullable Stage stage,
            @Nullable Topic topic,
            Status status,
            Instant sharedAt,
            int supports,
            int words) {

        /** Its address from the root. */
        public String path() {
            return Idea.path(id, title);
        }

        /** The same idea as it stood, or would stand. */
        public Entry standing(Status other) {
            return new Entry(id, author, title, stage, topic, other, sharedAt, supports, words);
        }
    }

    /** All ideas, oldest first. */
    List<Entry> everyEntry();
}

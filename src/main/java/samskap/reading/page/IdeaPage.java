package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.pictures.Picture;

/**
 * An idea with its dialogue, ready to be written.
 *
 * @param path its address
 * @param language what its author writes, null when that is the page's language
 * @param companions with how many others its author is in dialogue, null when with nobody
 * @param developed how far it was developed together
 * @param story safe HTML, empty when the title says it all
 * @param pictures what it shows with its words
 * @param members what was merged into it
 * @param arrived the title of the one of these by whose address the reader came, null for others
 * @param closing why it takes no more support, null while it does
 * @param value what it is worth in a sentence, null where that is not shown to everybody
 * @param others how many more are in the dialogue than faces fit
 * @param alike ideas to read next
 */
public record IdeaPage(
        Frame frame,
        String path,
        String title,
        @Nullable String language,
        List<Chip> chips,
        Face author,
        String authorName,
        @Nullable String authorSince,
        Moment shared,
        @Nullable String companions,
        Developed developed,
        String story,
        List<Picture> pictures,
        List<MemberView> members,
        @Nullable String arrived,
        @Nullable String closing,
        @Nullable String value,
        String supports,
        List<Step> steps,
        List<Face> faces,
        int others,
        List<MessageView> thread,
        List<Idea> alike) {

    /** A moment for machines and for people. */
    public record Moment(String machine, String label) {}

    /** Where the idea has been, latest first. */
    public record Step(String label, String detail) {}
}

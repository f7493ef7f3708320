package samskap.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.text.Slug;

/**
 * Something that a colleague tells everybody.
 *
 * @param by who tells it, by name
 * @param words Markdown
 * @param ideas what it is about, in the order in which they were chosen
 * @param asks whether it asks something of whoever is told
 * @param scheduledFor when it is to be published by itself, null when nobody has said or it is out already
 * @param publishedAt when it came out, null while it is a draft
 * @param editedAt when its words were last changed, null when never
 * @param version counts the edits, and its coming out, from 1; an edit names the version that it was made from
 */
public record Announcement(
        AnnouncementId id,
        PersonId by,
        String title,
        String words,
        List<IdeaId> ideas,
        boolean asks,
        @Nullable Instant scheduledFor,
        @Nullable Instant publishedAt,
        @Nullable Instant editedAt,
        int version) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Its address from the root: id first, then words for people. */
    public String path() {
        var slug = Slug.of(title);
        return "/news/" + (slug.isEmpty() ? Long.toString(id.value()) : id.value() + "-" + slug);
    }
}

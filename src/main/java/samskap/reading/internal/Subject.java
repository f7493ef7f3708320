package samskap.reading.internal;

import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.news.AnnouncementId;
import samskap.shared.Cursor;

/** What a page is about: two addresses that show the same have the same subject. */
sealed interface Subject {

    /** @param after where the page starts, null at the top */
    record Ideas(BoardQuery query, @Nullable Cursor after) implements Subject {}

    record Roadmap() implements Subject {}

    /** @param after where the page starts, null at the top */
    record News(@Nullable Cursor after) implements Subject {}

    record OneAnnouncement(AnnouncementId id) implements Subject {}

    /** @param joined the merged idea by whose address the reader came, null for others */
    record OneIdea(IdeaId id, @Nullable IdeaId joined) implements Subject {}

    /**
     * What the idea has said.
     *
     * @param after where the page starts, null at the top
     */
    record Versions(IdeaId id, @Nullable Cursor after) implements Subject {}
}

package samskap.news;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Announcements: drafts of the owners, and what is out for everybody to read. */
public interface News {

    int PAGE = 10;

    /** What is out, latest first. */
    Slice<Announcement> published(@Nullable Cursor after, int size);

    /** One that is out; for an owner also one that is not yet. */
    Optional<Announcement> find(@Nullable Person viewer, AnnouncementId id);

    /** The same of several; those that are not there for the viewer are missing. */
    Map<AnnouncementId, Announcement> find(@Nullable Person viewer, Collection<AnnouncementId> ids);

    /** They have what is out before them; {@link AnnouncementRead} tells whoever keeps what people have read. */
    void read(Person reader, AnnouncementId id);

    /** Drafts and what is scheduled, the next one first. */
    List<Announcement> pending(Person owner);

    /**
     * Begins a draft in the owner's name; the same key begins it once.
     *
     * @throws samskap.shared.Refusal at {@code title}, {@code words} or {@code ideas}; when the person is no owner, as
     *     with all that follows
     */
    Announcement write(Person owner, UUID key, AnnouncementText text);

    /**
     * Changes what it says; one that is out is changed too, and nobody is told again.
     *
     * @param version the one that was edited
     * @throws samskap.shared.Refusal when somebody else was faster: nothing is overwritten
     */
    Announcement edit(Person owner, AnnouncementId id, int version, AnnouncementText text);

    /**
     * Publishes it now. Twice changes nothing. Whoever wrote it tells it, also when somebody else lets it out; a draft
     * of somebody who announces here no more comes from whoever goes on with it.
     *
     * @param seen as it is to come out
     * @throws samskap.shared.Refusal when somebody else has changed it meanwhile
     */
    Announcement publish(Person owner, Announcement seen);

    /**
     * Publishes it by itself later.
     *
     * @param at null takes the schedule back
     * @throws samskap.shared.Refusal at {@code at} when that is not in the future; when it is out already
     */
    Announcement schedule(Person owner, AnnouncementId id, @Nullable Instant at);

    /**
     * Throws a draft away.
     *
     * @param seen as it is to go
     * @throws samskap.shared.Refusal when it is out already, or somebody else has changed it meanwhile
     */
    void discard(Person owner, Announcement seen);
}

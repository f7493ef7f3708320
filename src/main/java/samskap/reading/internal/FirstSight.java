package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.identity.Entrance;
import samskap.reading.page.AnnouncementReader;
import samskap.reading.page.RoadmapReader;
import samskap.shared.Cursor;
import samskap.shared.Language;

/** The reading edition of a page, for somebody whose own edition is still on its way. */
@Component
public class FirstSight {

    private static final String IDEAS = "/ideas/";
    private static final String VERSIONS = "/versions";

    private final PageCache cache;
    private final Pages pages;
    private final Origin origin;
    private final Entrance entrance;

    FirstSight(PageCache cache, Pages pages, Origin origin, Entrance entrance) {
        this.cache = cache;
        this.pages = pages;
        this.origin = origin;
        this.entrance = entrance;
    }

    /**
     * The whole page as HTML; empty when the address has no reading edition, or shows what only one person may see.
     *
     * @param path the address from the root, without its query
     */
    public Optional<String> of(HttpServletRequest request, @Nullable String path, Language language) {
        if (!entrance.isOpen()) {
            // It does not know who looks: whoever may see the page sees their own edition of it.
            return Optional.empty();
        }
        try {
            return subject(path == null ? "/" : path, AddressQuery.of(request.getQueryString()))
                    .map(subject -> new PageKey(subject, language, origin.of(request)))
                    .flatMap(key -> cache.get(key, count -> pages.make(key, count)))
                    .map(page -> new String(page.plain(), StandardCharsets.UTF_8));
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }

    private static Optional<Subject> subject(String path, AddressQuery query) {
        if (path.equals("/")) {
            var wanted = BoardQuery.of(query.parameters());
            // Whose own page searches is asked how often; searching for them beforehand would be for nothing.
            return wanted.mine() || wanted.words() != null
                    ? Optional.empty()
                    : Optional.of(new Subject.Ideas(wanted, null));
        }
        var after = Cursor.decode(query.first("after")).orElse(null);
        if (path.equals(RoadmapReader.PATH)) {
            return Optional.of(new Subject.Roadmap());
        }
        if (path.equals(AnnouncementReader.PATH)) {
            return Optional.of(new Subject.News(after));
        }
        if (!path.startsWith(IDEAS)) {
            return Optional.empty();
        }
        var segment = path.substring(IDEAS.length());
        return segment.endsWith(VERSIONS)
                ? IdeaId.fromAddress(segment.substring(0, segment.length() - VERSIONS.length()))
                        .map(id -> new Subject.Versions(id, after))
                : IdeaId.fromAddress(segment).map(id -> new Subject.OneIdea(id, null));
    }
}

package samskap.reading.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.News;
import samskap.reading.page.AnnouncementReader;
import samskap.reading.page.Site;
import samskap.reading.page.Words;
import samskap.shared.RequestLanguage;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;
import samskap.shared.text.TimeAgo;

/** Feeds of what everybody may read: what's new, what is shared, and what becomes of an idea. */
@Component
class FeedHandler {

    private static final MediaType TYPE = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final int LATEST = 30;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final News news;
    private final IdeaFeeds ideas;
    private final People people;
    private final Site site;
    private final Origin origin;
    private final RequestLanguage languages;
    private final Translations translations;
    private final TimeAgo times;

    FeedHandler(
            News news,
            IdeaFeeds ideas,
            People people,
            Site site,
            Origin origin,
            RequestLanguage languages,
            Translations translations,
            TimeAgo times) {
        this.news = news;
        this.ideas = ideas;
        this.people = people;
        this.site = site;
        this.origin = origin;
        this.languages = languages;
        this.translations = translations;
        this.times = times;
    }

    ServerResponse news(ServerRequest request) {
        var latest = news.published(null, LATEST).items();
        var authors =
                people.find(latest.stream().map(Announcement::by).distinct().toList());
        var entries = latest.stream()
                .map(one -> entry(one, authors.get(one.by()), request))
                .toList();
        return answer(request, new AtomFeed(site.name(), "/news.atom", AnnouncementReader.PATH, entries));
    }

    ServerResponse board(ServerRequest request) {
        var query = AddressQuery.of(request.servletRequest().getQueryString());
        return answer(request, ideas.board(BoardQuery.of(query.parameters()), words(request)));
    }

    ServerResponse idea(ServerRequest request) {
        return ideas.idea(new IdeaId(Long.parseLong(request.pathVariable("id"))), words(request))
                .map(feed -> answer(request, feed))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Words words(ServerRequest request) {
        return new Words(languages.of(request.servletRequest()), translations, times);
    }

    private ServerResponse answer(ServerRequest request, AtomFeed feed) {
        var written = feed.written(origin.of(request.servletRequest()));
        var tag = EntityTag.of(written);
        // No date: a name or a brand that changes, or an announcement that is withdrawn, has none.
        return request.checkNotModified(tag)
                .orElseGet(() -> ServerResponse.ok()
                        .cacheControl(CacheControl.maxAge(KEPT))
                        .header(HttpHeaders.VARY, "Cookie, Accept-Language, Accept-Encoding")
                        .eTag(tag)
                        .contentType(TYPE)
                        .body(written));
    }

    private AtomFeed.Entry entry(Announcement one, @Nullable Person author, ServerRequest request) {
        return new AtomFeed.Entry(
                // The address without its words: it stays when the title is changed.
                AnnouncementReader.PATH + "/" + one.id().value(),
                one.path(),
                one.title(),
                author == null ? site.name() : author.name(),
                author == null ? null : author.language().code(),
                out(one),
                changed(one),
                Markdown.toHtml(one.words(), origin.of(request.servletRequest())));
    }

    private static Instant out(Announcement one) {
        return Objects.requireNonNull(one.publishedAt());
    }

    /** Last, by its author: coming out counts, and so does every change of its words. */
    private static Instant changed(Announcement one) {
        var edited = one.editedAt();
        return edited != null && edited.isAfter(out(one)) ? edited : out(one);
    }
}

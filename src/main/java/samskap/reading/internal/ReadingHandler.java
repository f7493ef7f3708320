package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.ideas.BoardQuery;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.SearchLimit;
import samskap.news.AnnouncementId;
import samskap.shared.Cursor;
import samskap.shared.ErrorNumber;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.RequestLanguage;

/** Answers readers. */
@Component
class ReadingHandler {

    private static final Logger log = LoggerFactory.getLogger(ReadingHandler.class);

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String VARY = "Cookie, Accept-Language, Accept-Encoding";

    /** A reader's browser asks each time, and is mostly told that nothing has changed. */
    private static final String ALWAYS_ASK = "no-cache";

    private static final String SECONDS_UNTIL_BACK = "15";

    private final PageCache cache;
    private final Pages pages;
    private final Families families;
    private final SearchLimit searches;
    private final Origin origin;

    private final RequestLanguage languages;

    ReadingHandler(
            PageCache cache,
            Pages pages,
            Families families,
            SearchLimit searches,
            Origin origin,
            RequestLanguage languages) {
        this.languages = languages;
        this.searches = searches;
        this.cache = cache;
        this.pages = pages;
        this.families = families;
        this.origin = origin;
    }

    ServerResponse board(ServerRequest request) {
        var query = AddressQuery.of(request.servletRequest().getQueryString());
        var after = Cursor.decode(query.first("after")).orElse(null);
        return answer(request, new Subject.Ideas(BoardQuery.of(query.parameters()), after));
    }

    ServerResponse roadmap(ServerRequest request) {
        return answer(request, new Subject.Roadmap());
    }

    ServerResponse news(ServerRequest request) {
        var query = AddressQuery.of(request.servletRequest().getQueryString());
        return answer(
                request, new Subject.News(Cursor.decode(query.first("after")).orElse(null)));
    }

    ServerResponse announcement(ServerRequest request) {
        return AnnouncementId.fromAddress(request.pathVariable("address"))
                .map(id -> answer(request, new Subject.OneAnnouncement(id)))
                .orElseGet(() -> notice(request, Notice.MISSING));
    }

    ServerResponse idea(ServerRequest request) {
        return IdeaId.fromAddress(request.pathVariable("address"))
                .map(id -> answer(request, new Subject.OneIdea(id, joined(request, id))))
                .orElseGet(() -> notice(request, Notice.MISSING));
    }

    /** The merged idea that led here; anything else that stands there is no reason for a page of its own. */
    private @Nullable IdeaId joined(ServerRequest request, IdeaId id) {
        var named = AddressQuery.of(request.servletRequest().getQueryString()).first("joined");
        return Optional.ofNullable(named)
                .flatMap(IdeaId::fromAddress)
                .filter(member -> !member.equals(id) && families.mainOf(member).equals(id))
                .orElse(null);
    }

    ServerResponse versions(ServerRequest request) {
        var query = AddressQuery.of(request.servletRequest().getQueryString());
        var after = Cursor.decode(query.first("after")).orElse(null);
        return IdeaId.fromAddress(request.pathVariable("address"))
                .map(id -> answer(request, new Subject.Versions(id, after)))
                .orElseGet(() -> notice(request, Notice.MISSING));
    }

    private ServerResponse answer(ServerRequest request, Subject subject) {
        var servlet = request.servletRequest();
        var key = new PageKey(subject, languages.of(servlet), origin.of(servlet));
        try {
            return cache.get(key, count -> made(key, count, servlet))
                    .map(page -> page.path().equals(ReadingRequest.path(servlet))
                            ? whole(page, key.language())
                            : moved(servlet, page.path()))
                    .orElseGet(() -> notice(request, Notice.MISSING));
        } catch (Refusal tooFast) {
            return notice(request, Notice.TOO_FAST, "", tooFast.arguments()[0].toString());
        } catch (DataAccessException | TransactionException away) {
            var number = ErrorNumber.next();
            log.warn("Error {}: the database did not answer: {}", number, away.getMessage());
            return notice(request, Notice.AWAY, number, SECONDS_UNTIL_BACK);
        }
    }

    /** A page that is kept costs nobody anything; one that has to be searched for counts. */
    private Optional<KeptPage> made(PageKey key, long count, HttpServletRequest servlet) {
        if (key.subject() instanceof Subject.Ideas board && board.query().words() != null) {
            searches.byVisitorAt(servlet.getRemoteAddr());
        }
        return pages.make(key, count);
    }

    private static ServerResponse whole(KeptPage page, Language language) {
        return ServerResponse.ok()
                .contentType(HTML)
                .eTag(page.tag())
                .headers(headers -> common(headers, language))
                .build((request, response) -> {
                    writePage(page, request, response);
                    return null;
                });
    }

    private static void writePage(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (acceptsGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            write(page.gzipped(), response);
        } else {
            write(page.plain(), response);
        }
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.contains("gzip")
                && !accepted.matches(".*gzip\\s*;\\s*q=0(\\.0*)?(\\s*,.*)?");
    }

    private static void write(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The right words are in the address that is told; an idea that is renamed twice may move back. */
    private static ServerResponse moved(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        // Ideas that were merged can be taken apart again.
        var leads = path.contains("?");
        return ServerResponse.status(leads ? HttpStatus.FOUND : HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(leads ? path : path + withoutOddities(query)))
                .header(HttpHeaders.CACHE_CONTROL, ALWAYS_ASK)
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    private static String withoutOddities(@Nullable String query) {
        return query != null && query.matches("[\\w.~%&=+-]{1,500}")
                ? "?" + query.replaceAll("%(?![0-9A-Fa-f]{2})", "%25")
                : "";
    }

    private ServerResponse notice(ServerRequest request, Notice notice) {
        return notice(request, notice, "", null);
    }

    /**
     * @param number of the error in the log; empty where nothing is broken
     * @param wait so many seconds until it is worth trying again; null where it is not
     */
    private ServerResponse notice(ServerRequest request, Notice notice, String number, @Nullable String wait) {
        var language = languages.of(request.servletRequest());
        var page = pages.notice(notice, number, language, origin.of(request.servletRequest()));
        return ServerResponse.status(notice.status())
                .contentType(HTML)
                .headers(headers -> {
                    common(headers, language);
                    if (wait != null) {
                        headers.set(HttpHeaders.RETRY_AFTER, wait);
                    }
                })
                .build((servlet, response) -> {
                    write(page, response);
                    return null;
                });
    }

    private static void common(HttpHeaders headers, Language language) {
        headers.set(HttpHeaders.VARY, VARY);
        headers.set(HttpHeaders.CACHE_CONTROL, ALWAYS_ASK);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
}

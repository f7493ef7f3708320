package samskap.reading.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.news.AnnouncementId;
import samskap.news.News;
import samskap.news.NewsCards;
import samskap.shared.Cursor;
import samskap.shared.text.Markdown;

/** Reads what's new as a visitor does. */
@Component
public class AnnouncementReader {

    /** Its address, from the root. */
    public static final String PATH = "/news";

    private static final int DESCRIPTION = 160;

    private final News news;
    private final NewsCards cards;
    private final Site site;

    AnnouncementReader(News news, NewsCards cards, Site site) {
        this.news = news;
        this.cards = cards;
        this.site = site;
    }

    public NewsPage latest(@Nullable Cursor after, Words words, String origin) {
        var slice = news.published(after, News.PAGE);
        var next = slice.next();
        var frame = new Frame(
                words,
                site,
                words.text("news.nav"),
                words.text("news.description", site.name()),
                origin,
                address(after),
                null,
                after == null);
        return new NewsPage(
                frame, PATH, false, cards.of(slice.items(), words.language()), next == null ? null : address(next));
    }

    private static String address(@Nullable Cursor after) {
        return after == null ? PATH : PATH + "?after=" + after.encoded();
    }

    /** Empty for one that is not out. */
    public Optional<NewsPage> one(AnnouncementId id, Words words, String origin) {
        return news.find(null, id).map(found -> {
            var description = Markdown.toExcerpt(found.words(), DESCRIPTION);
            var frame = new Frame(words, site, found.title(), description, origin, found.path(), null, true);
            var told = cards.of(List.of(found), words.language());
            var by = told.isEmpty() ? site.name() : told.getFirst().by();
            var linked = found.publishedAt() == null ? null : new LinkedData(origin, words).announcement(found, by);
            return new NewsPage(frame.telling(null, linked), found.path(), true, told, null);
        });
    }
}

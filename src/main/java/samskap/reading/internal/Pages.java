package samskap.reading.internal;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.ideas.Families;
import samskap.reading.page.AnnouncementReader;
import samskap.reading.page.BoardReader;
import samskap.reading.page.DevelopedReader;
import samskap.reading.page.Frame;
import samskap.reading.page.IdeaReader;
import samskap.reading.page.NewsPage;
import samskap.reading.page.RoadmapReader;
import samskap.reading.page.Site;
import samskap.reading.page.Words;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Makes pages. */
@Component
class Pages {

    private final BoardReader boards;
    private final IdeaReader ideas;
    private final Families families;
    private final RoadmapReader roadmap;
    private final AnnouncementReader news;
    private final DevelopedReader developed;
    private final Templates templates;
    private final Translations translations;
    private final TimeAgo times;
    private final Site site;
    private final Clock clock;

    Pages(
            BoardReader boards,
            IdeaReader ideas,
            Families families,
            RoadmapReader roadmap,
            AnnouncementReader news,
            DevelopedReader developed,
            Templates templates,
            Translations translations,
            TimeAgo times,
            Site site,
            Clock clock) {
        this.boards = boards;
        this.ideas = ideas;
        this.families = families;
        this.roadmap = roadmap;
        this.news = news;
        this.developed = developed;
        this.templates = templates;
        this.translations = translations;
        this.times = times;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The page, finished and packed; empty when there is no such idea.
     *
     * @param count of changes that it shows
     */
    Optional<KeptPage> make(PageKey key, long count) {
        var words = words(key.language());
        return switch (key.subject()) {
            case Subject.Ideas all -> {
                var page = boards.read(all.query(), all.after(), words, key.origin());
                yield Optional.of(finished("board", Map.of("page", page), "/", count));
            }
            case Subject.Roadmap everything ->
                Optional.of(finished(
                        "roadmap", Map.of("page", roadmap.read(words, key.origin())), RoadmapReader.PATH, count));
            case Subject.News all -> Optional.of(news(news.latest(all.after(), words, key.origin()), count));
            case Subject.OneAnnouncement one ->
                news.one(one.id(), words, key.origin()).map(page -> news(page, count));
            case Subject.OneIdea one -> idea(one, key, count);
            case Subject.Versions all ->
                developed
                        .versions(all.id(), all.after(), words, key.origin())
                        .map(page -> finished("versions", Map.of("page", page), page.path(), count));
        };
    }

    /** An idea that was merged leads to the page of the one that goes on, and says there why. */
    private Optional<KeptPage> idea(Subject.OneIdea one, PageKey key, long count) {
        var main = families.mainOf(one.id());
        var leads = !main.equals(one.id());
        return ideas.read(main, leads ? one.id() : one.joined(), words(key.language()), key.origin())
                .map(page -> finished(
                        "idea",
                        Map.of("page", page),
                        leads ? page.path() + "?joined=" + one.id().value() : page.path(),
                        count));
    }

    private KeptPage news(NewsPage page, long count) {
        return finished("news", Map.of("page", page), page.path(), count);
    }

    /** Ideas like the text, as a part of a page; empty when there are none. */
    byte[] similar(String text, Language language) {
        var words = words(language);
        var cards = boards.similar(text, words);
        return templates
                .written("similar", Map.of("cards", cards, "words", words))
                .toByteArray();
    }

    /**
     * A page that only says something.
     *
     * @param number of the error in the log; empty where nothing is broken
     */
    byte[] notice(Notice notice, String number, Language language, String origin) {
        var words = words(language);
        var heading = words.text(notice.heading());
        var advice = words.text(notice.advice());
        var frame = new Frame(words, site, heading, advice, origin, "/", null, false);
        return templates
                .written("notice", Map.of("frame", frame, "heading", heading, "advice", advice, "number", number))
                .toByteArray();
    }

    private Words words(Language language) {
        return new Words(language, translations, times);
    }

    private KeptPage finished(String template, Map<String, Object> parameters, String path, long count) {
        var gzipped = gzipped(templates.written(template, parameters));
        return new KeptPage(gzipped, EntityTag.of(gzipped), path, count, clock.millis());
    }

    private static byte[] gzipped(Utf8ByteOutput page) {
        var bytes = new ByteArrayOutputStream(16 * 1024);
        try (OutputStream packing = new QuickGzip(bytes)) {
            // In one piece: packing each of a page's hundreds by itself takes twice as long.
            packing.write(page.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

package samskap.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.Extract;
import samskap.ideas.Extract.Piece;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.search.words.Forms;
import samskap.search.words.Token;
import samskap.search.words.Tokens;
import samskap.search.words.Tongue;
import samskap.shared.text.Markdown;

/** Shows where words stand, in texts as the database has them now. */
@Component
class Extracts {

    static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final int MOST_LETTERS = 50_000;
    /** Words of a long story that are looked at. */
    private static final int MOST_WORDS = 3_000;

    private final JdbcClient jdbc;

    Extracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<IdeaId, Extract> of(List<Asked> asked, Collection<Idea> ideas, Map<IdeaId, Hit> hits) {
        var stories = texts(
                "SELECT id, story AS text FROM ideas_idea WHERE withheld_at IS NULL AND id IN (:ids)",
                ideas.stream().map(idea -> idea.id().value()).toList());
        var said = texts(
                "SELECT id, body AS text FROM dialogue_message WHERE " + Sources.SHOWN + " AND id IN (:ids)",
                hits.values().stream().map(Hit::message).filter(id -> id > 0).toList());
        var extracts = new HashMap<IdeaId, Extract>();
        for (var idea : ideas) {
            var title = marked(idea.title(), asked);
            var story = stories.getOrDefault(idea.id().value(), "");
            var hit = hits.get(idea.id());
            var message = hit == null ? null : said.get(hit.message());
            var own = best(story, asked);
            var other = message == null ? List.<Piece>of() : best(message, asked);
            var isSaid = found(other) > found(own);
            extracts.put(idea.id(), new Extract(title, isSaid ? other : own, isSaid));
        }
        return extracts;
    }

    private static long found(List<Piece> pieces) {
        return pieces.stream().filter(Piece::found).count();
    }

    private Map<Long, String> texts(String sql, Collection<Long> ids) {
        var texts = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query(row -> {
                texts.put(row.getLong("id"), row.getString("text"));
            });
        }
        return texts;
    }

    /** A place in a text that answers a word. */
    private record Place(Token token, Asked answers) {}

    private static List<Place> places(String text, List<Asked> asked) {
        var places = new ArrayList<Place>();
        for (var token : Tokens.of(text, MOST_WORDS)) {
            var terms = Forms.of(token, Tongue.EITHER);
            asked.stream()
                    .filter(word -> word.isAnsweredBy(terms))
                    .findFirst()
                    .filter(word -> places.isEmpty() || places.getLast().token().end() <= token.start())
                    .ifPresent(word -> places.add(new Place(token, word)));
        }
        return places;
    }

    static List<Piece> marked(String text, List<Asked> asked) {
        return pieces(text, 0, text.length(), places(text, asked));
    }

    /** The part of a text that has most of the words. */
    static List<Piece> best(String markdown, List<Asked> asked) {
        var text = Markdown.toExcerpt(markdown, MOST_LETTERS);
        var places = places(text, asked);
        var from = 0;
        var most = 0;
        for (var place : places) {
            var start = place.token().start();
            var words = new HashSet<Asked>();
            places.stream()
                    .filter(other ->
                            other.token().start() >= start && other.token().end() <= start + LENGTH - BEFORE)
                    .forEach(other -> words.add(other.answers()));
            if (words.size() > most) {
                most = words.size();
                from = start;
            }
        }
        var start = from <= BEFORE ? 0 : afterSpace(text, from - BEFORE);
        var end = text.length() - start <= LENGTH ? text.length() : beforeSpace(text, start + LENGTH);
        var pieces = new ArrayList<Piece>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, start, end, places));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static int afterSpace(String text, int at) {
        var space = text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE / 2 ? at : space + 1;
    }

    private static int beforeSpace(String text, int at) {
        var space = text.lastIndexOf(' ', at);
        return space < at - BEFORE / 2 ? at : space;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Place> places) {
        var pieces = new ArrayList<Piece>();
        var at = from;
        for (var place : places) {
            var token = place.token();
            if (token.start() >= at && token.end() <= to) {
                if (token.start() > at) {
                    pieces.add(new Piece(text.substring(at, token.start()), false));
                }
                pieces.add(new Piece(text.substring(token.start(), token.end()), true));
                at = token.end();
            }
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return pieces;
    }
}

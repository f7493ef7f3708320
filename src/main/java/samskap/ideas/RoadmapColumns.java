package samskap.ideas;

import java.text.NumberFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Tells the roadmap, the same to everybody. */
@Component
public class RoadmapColumns {

    /** As many as fit a column without scrolling far; the board has the rest. */
    private static final int MOST = 12;

    private final Roadmap roadmap;
    private final Cards cards;
    private final People people;
    private final Translations translations;
    private final TimeAgo times;

    RoadmapColumns(Roadmap roadmap, Cards cards, People people, Translations translations, TimeAgo times) {
        this.roadmap = roadmap;
        this.cards = cards;
        this.people = people;
        this.translations = translations;
        this.times = times;
    }

    public List<RoadmapColumn> of(Language language) {
        var columns = roadmap.columns(MOST);
        var named = people.shown(everybodyOn(columns), language);
        return columns.stream().map(column -> column(column, named, language)).toList();
    }

    private static Set<PersonId> everybodyOn(List<Roadmap.Column> columns) {
        var everybody = new HashSet<PersonId>();
        columns.stream().flatMap(column -> column.latest().stream()).forEach(stop -> {
            everybody.add(stop.idea().author());
            if (stop.move() != null) {
                everybody.add(stop.move().by());
            }
        });
        return everybody;
    }

    private RoadmapColumn column(Roadmap.Column column, Map<PersonId, Person> named, Language language) {
        var status = column.status();
        var isWhole = column.ideas() <= column.latest().size();
        return new RoadmapColumn(
                status.code(),
                translations.text(language, status.key()),
                NumberFormat.getIntegerInstance(language.locale()).format(column.ideas()),
                translations.text(language, "ideas.roadmap.count", column.ideas()),
                isWhole
                        ? null
                        : BoardQuery.DEFAULT.ordered(Order.NEW).toggled(status).address(),
                translations.text(language, "ideas.roadmap.all", column.ideas()),
                column.latest().stream()
                        .map(stop -> stop(stop, named, language))
                        .toList());
    }

    private RoadmapColumn.Stop stop(Roadmap.Stop stop, Map<PersonId, Person> named, Language language) {
        var idea = stop.idea();
        var move = stop.move();
        var mover = move == null ? null : named.get(move.by());
        return new RoadmapColumn.Stop(
                idea.path(),
                Cards.foreign(named.get(idea.author()), language),
                idea.title(),
                idea.stage() == null ? null : cards.place(language, idea.stage()),
                move == null || move.reason().isBlank() ? null : move.reason(),
                Cards.foreign(mover, language),
                by(move, mover, language));
    }

    private @Nullable String by(@Nullable Move move, @Nullable Person mover, Language language) {
        return move == null || mover == null
                ? null
                : translations.text(language, "ideas.roadmap.by", mover.name(), times.since(language, move.at()));
    }
}

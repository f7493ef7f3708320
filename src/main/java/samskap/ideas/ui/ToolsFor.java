package samskap.ideas.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Journey;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Makes the orders and filters that lead on from what somebody sees. */
@Component
class ToolsFor {

    private final Board board;
    private final Journey journey;
    private final Translations translations;

    ToolsFor(Board board, Journey journey, Translations translations) {
        this.board = board;
        this.journey = journey;
        this.translations = translations;
    }

    Tools query(BoardQuery query, boolean signedIn, Language language) {
        return new Tools(
                orders(query, language),
                stages(query, language),
                topics(query, language),
                statuses(query, language),
                signedIn
                        ? new Tools.Toggle(
                                query.onlyMine(!query.mine()).address(),
                                translations.text(language, "ideas.filter.mine"),
                                query.mine())
                        : null,
                new Tools.Toggle(
                        query.onlyWaiting(!query.waiting()).address(),
                        translations.text(language, "ideas.filter.waiting"),
                        query.waiting()),
                query.isFiltered() ? BoardQuery.DEFAULT.ordered(query.order()).address() : null,
                query.words() == null ? null : translations.text(language, "ideas.board.searching", query.words()));
    }

    /** Only the filters, for a page with an order of its own at another path. */
    Tools filters(BoardQuery query, String path, Language language) {
        var all = query(query, false, language);
        return new Tools(
                List.of(),
                at(path, all.stages()),
                at(path, all.topics()),
                new Tools.Toggles(
                        all.statuses().label(),
                        all.statuses().set(),
                        all.statuses().options().stream()
                                .map(toggle -> at(path, toggle))
                                .toList()),
                null,
                at(path, all.waiting()),
                all.clear() == null ? null : path,
                all.searching());
    }

    private static Tools.Choice at(String path, Tools.Choice choice) {
        return new Tools.Choice(
                choice.label(),
                choice.set(),
                choice.options().stream()
                        .map(option -> new Tools.Option(
                                option.group(), path + option.href().substring(1), option.label(), option.chosen()))
                        .toList());
    }

    private static Tools.Toggle at(String path, Tools.Toggle toggle) {
        return new Tools.Toggle(path + toggle.href().substring(1), toggle.label(), toggle.chosen());
    }

    private List<Tools.Tab> orders(BoardQuery query, Language language) {
        // The order of waiting is the colleagues' and shows as a tab only to those who came by its address.
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.WAITING || query.order() == Order.WAITING)
                .filter(order -> order != Order.MATCH || query.words() != null)
                .map(order -> tab(query, order, language))
                .toList();
    }

    private Tools.Tab tab(BoardQuery query, Order order, Language language) {
        var count = order == Order.HELP ? board.needingHelp() : 0;
        return new Tools.Tab(
                query.ordered(order).address(),
                translations.text(language, order.key()),
                count == 0 ? null : Board.told(count),
                count == 0 ? null : told(language, count),
                query.order() == order);
    }

    private String told(Language language, int count) {
        return count > Board.MOST_COUNTED
                ? translations.text(language, "ideas.order.helpMany", Board.MOST_COUNTED)
                : translations.text(language, "ideas.order.helpCount", count);
    }

    private Tools.Choice stages(BoardQuery query, Language language) {
        var options = new ArrayList<Tools.Option>();
        options.add(new Tools.Option(
                null,
                query.atStage(null).address(),
                translations.text(language, "ideas.filter.allStages"),
                query.stage() == null));
        journey.stages()
                .forEach(stage -> options.add(new Tools.Option(
                        translations.text(language, stage.phase().key()),
                        query.atStage(stage.code()).address(),
                        stage.name(language),
                        Objects.equals(query.stage(), stage.code()))));
        return new Tools.Choice(translations.text(language, "ideas.filter.stage"), query.stage() != null, options);
    }

    private Tools.Choice topics(BoardQuery query, Language language) {
        var all = new Tools.Option(
                null,
                query.about(null).address(),
                translations.text(language, "ideas.filter.allTopics"),
                query.topic() == null);
        var each = journey.topics().stream()
                .map(topic -> new Tools.Option(
                        null,
                        query.about(topic.code()).address(),
                        topic.name(language),
                        Objects.equals(query.topic(), topic.code())));
        return new Tools.Choice(
                translations.text(language, "ideas.filter.topic"),
                query.topic() != null,
                Stream.concat(Stream.of(all), each).toList());
    }

    private Tools.Toggles statuses(BoardQuery query, Language language) {
        var chosen = query.statuses().size();
        return new Tools.Toggles(
                chosen == 0
                        ? translations.text(language, "ideas.filter.status")
                        : translations.text(language, "ideas.filter.statusCount", chosen),
                chosen > 0,
                Status.CHOICES.stream()
                        .map(status -> new Tools.Toggle(
                                query.toggled(status).address(),
                                translations.text(language, status.key()),
                                query.statuses().contains(status)))
                        .toList());
    }
}

package samskap.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.ideas.Roadmap;
import samskap.ideas.Status;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Words;

/** Chooses ideas: those that came far lately are offered, others are found by their words. What is chosen stays. */
class IdeaChoice extends Div {

    private static final long serialVersionUID = 1L;

    private static final int OFFERED = 6;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final transient Ideas ideas;
    private final transient Board board;
    private final transient Roadmap roadmap;
    private final transient Words words;
    private final Input searched = new Input();
    private final CheckList<IdeaId> list = new CheckList<>();
    /** What is chosen, for a draft in the browser to keep and to bring back. */
    private final Input numbers = new Input();

    private SerializableRunnable act = () -> {};

    IdeaChoice(Ideas ideas, Board board, Roadmap roadmap, Words words) {
        this.ideas = ideas;
        this.board = board;
        this.roadmap = roadmap;
        this.words = words;
        addClassName("stack");
        searched.getElement().setAttribute("type", "search");
        searched.getElement().setAttribute("aria-label", words.text("news.desk.findIdeas"));
        searched.setPlaceholder(words.text("news.desk.findIdeas"));
        searched.addValueChangeListener(change -> offer(List.copyOf(list.chosen())));
        numbers.setType("hidden");
        numbers.getElement().setAttribute("name", "chosen-ideas");
        Draft.alsoOf(numbers);
        numbers.addValueChangeListener(change -> broughtBack(change.isFromClient()));
        list.onChange(this::changed);
        add(searched, list, numbers);
    }

    private void changed() {
        number();
        act.run();
    }

    private void number() {
        numbers.setValue(
                list.chosen().stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(" ")));
    }

    private void broughtBack(boolean fromBrowser) {
        if (fromBrowser) {
            var kept = Stream.of(numbers.getValue().split(" "))
                    .filter(NUMBER.asMatchPredicate())
                    .map(number -> new IdeaId(Long.parseLong(number)))
                    .toList();
            offer(kept);
            list.choose(kept);
            act.run();
        }
    }

    void choose(Collection<IdeaId> chosen) {
        searched.setValue("");
        offer(List.copyOf(chosen));
        number();
    }

    void onChange(SerializableRunnable what) {
        act = what;
    }

    List<IdeaId> chosen() {
        return List.copyOf(list.chosen());
    }

    private void offer(List<IdeaId> chosen) {
        var there = ideas.cards(chosen);
        var offered = new LinkedHashMap<IdeaId, Idea>();
        chosen.stream().filter(there::containsKey).forEach(id -> offered.put(id, there.get(id)));
        others().forEach(idea -> offered.putIfAbsent(idea.id(), idea));
        // What is there stays where it is: it may be just what somebody is about to press.
        list.keep(offered.keySet());
        offered.forEach((id, idea) -> {
            if (!list.has(id)) {
                list.add(id, idea.title(), words.text(idea.status().key()), chosen.contains(id));
            }
        });
    }

    private List<Idea> others() {
        var query = BoardQuery.DEFAULT.ordered(Order.WANTED).searching(searched.getValue());
        return query.words() == null
                ? latest()
                : board.page(query, null, null, OFFERED).items();
    }

    private List<Idea> latest() {
        return roadmap.columns(OFFERED / 2).stream()
                .filter(column -> column.status() == Status.DONE || column.status() == Status.BEING_TRIED)
                .flatMap(column -> column.latest().stream())
                .map(Roadmap.Stop::idea)
                .toList();
    }
}

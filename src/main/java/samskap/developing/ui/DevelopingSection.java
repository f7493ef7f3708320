package samskap.developing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions.Tally;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.live.Change.Kind;
import samskap.shared.ui.Icon;
import samskap.shared.ui.WhileOpen;

/** Where an idea is developed together. It holds ids only, reads anew what changed, and moves nobody who writes. */
class DevelopingSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Set<Kind> OURS = Set.of(Kind.WORDING_CHANGED, Kind.IDEA_EDITED, Kind.IDEA_MOVED);

    private final transient DevelopingKit kit;
    private final IdeaId idea;
    private final @Nullable PersonId viewer;
    private final SummaryCard summary;
    private final H2 heading = new H2();
    private final Paragraph invitation = new Paragraph();
    private final SuggestionPages open;
    private final Settled settled;
    private final Span news = new Span();
    private final NativeButton suggest;
    private final Div foot = new Div();
    private @Nullable SuggestForm form;
    private int known = Integer.MAX_VALUE;

    DevelopingSection(DevelopingKit kit, Idea idea, @Nullable Person viewer) {
        this.kit = kit;
        this.idea = idea.id();
        this.viewer = viewer == null ? null : viewer.id();
        summary = new SummaryCard(kit, idea, viewer);
        open = new SuggestionPages(kit, this::decided, this::refresh);
        settled = new Settled(kit, idea.id(), this::decided, this::refresh);
        addClassName("developing");
        getElement().setAttribute("aria-labelledby", "developing");
        heading.setText(kit.text("title"));
        heading.setId("developing");
        heading.getElement().setAttribute("tabindex", "-1");
        invitation.addClassName("muted");
        news.addClassName("sr");
        news.getElement().setAttribute("role", "status");
        suggest = Buttons.of(kit.text("suggest"), this::openForm);
        suggest.addComponentAsFirst(new Icon("pen"));
        suggest.addClassName("suggest-words");
        foot.addClassName("row");
        foot.add(suggest);
        add(summary, heading, invitation, open, foot, settled, news);
        show(idea, viewer);
        WhileOpen.hear(this, kit.live(), this::isOurs, change -> refresh());
    }

    private boolean isOurs(Change change) {
        return change.subject() == idea.value() && OURS.contains(change.kind());
    }

    void refresh() {
        var person = viewer == null ? null : kit.people().find(viewer).orElse(null);
        kit.ideas().find(idea).ifPresent(current -> {
            summary.show(current, person);
            show(current, person);
        });
    }

    /** The button that was pressed is gone with what it decided on: whoever uses the keyboard goes on from here. */
    private void decided() {
        refresh();
        heading.getElement().callJsFunction("focus");
    }

    private void show(Idea current, @Nullable Person person) {
        var tally = kit.suggestions().count(idea, person);
        var waiting = kit.suggestions().waiting(idea, person, open.most());
        var past = settled.wanted(person, open.busy());
        var look = Look.at(kit, current, person, together(person, waiting, past));
        open.show(look, waiting, tally.waiting());
        settled.show(look, past, tally.settled());
        var closed = current.status().isClosed();
        var waits = tally.waiting();
        invitation.setText(kit.text(waits == 0 ? closed ? "closed" : "invitation" : "waiting", waits));
        suggest.setVisible(!closed && form == null);
        tell(look, waiting, tally);
    }

    /** With those that the reader is working on, whatever became of them. */
    private List<Suggestion> together(@Nullable Person person, List<Suggestion> waiting, List<Suggestion> past) {
        var all = new LinkedHashMap<SuggestionId, Suggestion>();
        Stream.concat(waiting.stream(), past.stream()).forEach(each -> all.put(each.id(), each));
        open.busy().stream()
                .filter(id -> !all.containsKey(id))
                .flatMap(id -> kit.suggestions().find(id, person).stream())
                .forEach(each -> all.put(each.id(), each));
        return List.copyOf(all.values());
    }

    /** Those who hear the page are told what came while they were on it. */
    private void tell(Look look, List<Suggestion> waiting, Tally tally) {
        var all = tally.waiting() + tally.settled();
        if (all > known && !waiting.isEmpty() && waiting.size() == tally.waiting()) {
            Optional.of(waiting.getLast())
                    .filter(latest -> !look.isByViewer(latest))
                    .ifPresent(latest -> news.setText(kit.text("news", look.firstName(latest.author()))));
        }
        known = all;
    }

    /** Whoever comes for one suggestion finds it, also when it is settled by now. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("return /^#s\\d{1,18}$/.test(location.hash) ? location.hash.slice(2) : ''")
                .then(String.class, this::reveal);
    }

    private void reveal(String number) {
        if (number.isEmpty()) {
            return;
        }
        kit.suggestions()
                .find(
                        new SuggestionId(Long.parseLong(number)),
                        kit.current().get().orElse(null))
                .filter(linked -> linked.idea().equals(idea))
                .ifPresent(linked -> {
                    if (!linked.isOpen()) {
                        settled.openFor(linked.id());
                        refresh();
                    }
                    getElement()
                            .executeJs(
                                    "document.getElementById($0)?.scrollIntoView({block: 'center'})", linked.anchor());
                });
    }

    void openForm() {
        kit.ideas().find(idea).ifPresent(current -> {
            form = new SuggestForm(kit, current, this::closeForm);
            suggest.setVisible(false);
            addComponentAtIndex(indexOf(foot), form);
            form.focus();
        });
    }

    private void closeForm() {
        if (form != null) {
            form.removeFromParent();
            form = null;
        }
        refresh();
        suggest.focus();
    }
}

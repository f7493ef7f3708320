package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
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
    private final SuggestionList open;
    private final NativeDetails settled = new NativeDetails();
    private final Span news = new Span();
    private final NativeButton suggest;
    private final Div foot = new Div();
    private @Nullable SuggestForm form;
    private int known;

    DevelopingSection(DevelopingKit kit, Idea idea, @Nullable Person viewer) {
        this.kit = kit;
        this.idea = idea.id();
        this.viewer = viewer == null ? null : viewer.id();
        summary = new SummaryCard(kit, idea, viewer);
        open = new SuggestionList(kit, this::decided);
        addClassName("developing");
        getElement().setAttribute("aria-labelledby", "developing");
        heading.setText(kit.text("title"));
        heading.setId("developing");
        heading.getElement().setAttribute("tabindex", "-1");
        invitation.addClassName("muted");
        settled.addClassName("history");
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

    private void refresh() {
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
        var look = Look.at(kit, current, person);
        var waiting = look.suggestions().stream().filter(Suggestion::isOpen).toList();
        open.show(look, waiting);
        var closed = current.status().isClosed();
        invitation.setText(kit.text(waiting.isEmpty() ? closed ? "closed" : "invitation" : "waiting", waiting.size()));
        suggest.setVisible(!closed && form == null);
        showSettled(look);
        tell(look);
    }

    private void showSettled(Look look) {
        var past = look.suggestions().stream()
                .filter(suggestion -> !suggestion.isOpen())
                .toList()
                .reversed();
        settled.setVisible(!past.isEmpty());
        settled.setSummaryText(kit.text("settled", past.size()));
        var list = new SuggestionList(kit, this::decided);
        list.show(look, past);
        settled.setContent(list);
    }

    /** Those who hear the page are told what came while they were on it. */
    private void tell(Look look) {
        var all = look.suggestions();
        if (known > 0 && all.size() + 1 > known) {
            Optional.of(all.getLast())
                    .filter(latest -> !look.isByViewer(latest))
                    .ifPresent(latest -> news.setText(kit.text("news", look.firstName(latest.author()))));
        }
        known = all.size() + 1;
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

package samskap.ideas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignedIn;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** The board for those who take part: writing, orders and filters, ideas, and what surrounds them. */
@Route("")
@AnonymousAllowed
@Menu(order = 1, title = "ideas.board.title")
class BoardView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final Composer composer;
    private final IdeaList list;
    private final Supporting supporting;
    private final CurrentPerson current;
    private final Words words;
    private BoardQuery query = BoardQuery.DEFAULT;

    BoardView(
            Composer composer,
            IdeaList list,
            Surroundings surroundings,
            Supporting supporting,
            CurrentPerson current,
            Words words) {
        this.composer = composer;
        this.list = list;
        this.supporting = supporting;
        this.current = current;
        this.words = words;
        var heading = new H1(words.text("ideas.board.heading"));
        heading.addClassName("sr");
        stack().add(heading, composer, list);
        beside(words.text("ideas.board.about"), surroundings.parts());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = SignedIn.listen(event.getUI(), signedIn -> show());
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        query = BoardQuery.of(parameters.getParameters());
        show();
        parameters.getSingleParameter("act").ifPresent(act -> carryOut(act, parameters));
    }

    private void show() {
        composer.start(query);
        list.show(query);
    }

    /** What was begun in the reading edition is done here, and then stands in the address no more. */
    private void carryOut(String act, QueryParameters parameters) {
        switch (act) {
            case "share" ->
                composer.carryOn(
                        first(parameters, "draft"),
                        first(parameters, "stage"),
                        first(parameters, "topic"),
                        first(parameters, "feeling"),
                        current.get().isPresent());
            case "pictures" ->
                composer.goOnWithPictures(
                        first(parameters, "draft"),
                        first(parameters, "stage"),
                        first(parameters, "topic"),
                        first(parameters, "feeling"),
                        current.get().isPresent());
            case "support" -> support(first(parameters, "idea"));
            default -> {
                return;
            }
        }
        Address.becomes(this, query.address());
    }

    /** A link must not change anything for somebody who is signed in: only a visitor's act is completed. */
    private void support(@Nullable String idea) {
        if (idea != null && current.get().isEmpty()) {
            IdeaId.fromAddress(idea).ifPresent(id -> supporting.support(id, true));
        }
    }

    private static @Nullable String first(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse(null);
    }

    static QueryParameters parameters(BoardQuery query) {
        return new QueryParameters(query.parameters());
    }

    @Override
    public String getPageTitle() {
        return query.words() == null
                ? words.text("ideas.board.title")
                : words.text("ideas.board.searching", query.words());
    }
}

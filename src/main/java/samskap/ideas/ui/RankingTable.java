package samskap.ideas.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** The ranking as a table. The rows live in the browser; here is only what they show and which they are. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("samskap-ranking")
@JsModule("./ranking.ts")
class RankingTable extends Component {

    /** What the page needs to show a ranking from its beginning. */
    record Shown(
            String address,
            Tools tools,
            RankedRows.Piece page,
            List<StatusOption> statuses,
            Map<String, String> words) {}

    record StatusOption(String code, String label) {}

    private final RankedRows rows;
    private final ToolsFor tools;
    private final Moving moving;
    private final Words words;
    private final Set<IdeaId> shown = ConcurrentHashMap.newKeySet();
    private BoardQuery filter = BoardQuery.DEFAULT;

    RankingTable(RankedRows rows, ToolsFor tools, Moving moving, Words words, Live live) {
        this.rows = rows;
        this.tools = tools;
        this.moving = moving;
        this.words = words;
        WhileOpen.hear(this, live, this::concerns, change -> tell(Set.of(new IdeaId(change.subject()))));
    }

    void show(BoardQuery wanted) {
        filter = wanted;
        shown.clear();
        getElement().callJsFunction("show", shown());
    }

    Shown shown() {
        var page = rows.page(filter, null);
        remember(page);
        return new Shown(
                filter.address(WorkspaceView.PATH),
                tools.filters(filter, WorkspaceView.PATH, words.language()),
                page,
                Status.CHOICES.stream()
                        .map(status -> new StatusOption(status.code(), words.text(status.key())))
                        .toList(),
                texts());
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("filters", words.text("ideas.board.filters")),
                Map.entry("clear", words.text("ideas.board.clear")),
                Map.entry("caption", words.text("ideas.workspace.caption")),
                Map.entry("rank", words.text("ideas.workspace.rank")),
                Map.entry("idea", words.text("ideas.workspace.idea")),
                Map.entry("support", words.text("ideas.workspace.support")),
                Map.entry("waiting", words.text("ideas.workspace.waiting")),
                Map.entry("stage", words.text("ideas.workspace.stage")),
                Map.entry("status", words.text("ideas.workspace.status")),
                Map.entry("statusOf", words.text("ideas.workspace.statusOf", "{0}")),
                Map.entry("answered", words.text("ideas.workspace.answered")),
                Map.entry("empty", words.text("ideas.workspace.empty")),
                Map.entry("emptyHow", words.text("ideas.workspace.emptyHow")));
    }

    @ClientCallable
    RankedRows.Piece more(String after) {
        var page = rows.page(filter, after);
        remember(page);
        return page;
    }

    /** Asks for the reason; the row shows the new status when it is given. */
    @ClientCallable
    void move(long id, String status) {
        Status.ofCode(status).ifPresent(to -> moving.ask(new IdeaId(id), to));
    }

    @ClientCallable
    void go(String address) {
        var parameters = new Location(address).getQueryParameters();
        UI.getCurrent().navigate(WorkspaceView.class, BoardView.parameters(BoardQuery.of(parameters.getParameters())));
    }

    private boolean concerns(Change change) {
        return change.isOfIdea() && shown.contains(new IdeaId(change.subject()));
    }

    private void tell(Set<IdeaId> ids) {
        getElement().callJsFunction("changed", rows.now(ids));
    }

    private void remember(RankedRows.Piece page) {
        page.rows().forEach(row -> shown.add(new IdeaId(row.id())));
    }
}

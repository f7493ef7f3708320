package samskap.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.ui.ColleaguesPicker;
import samskap.scoring.NewPanel;
import samskap.scoring.Worth;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;

/** Asks who is to judge what. */
class InviteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** As many ideas as a judge reads in a quarter of an hour. */
    private static final int USUAL = 12;

    private static final int OFFERED = 60;

    private final transient PanelKit kit;
    private final Input name = new Input();
    private final ColleaguesPicker judges;
    private final CheckList<IdeaId> ideas = new CheckList<>();
    private final Field nameField;
    private final Field ideasField;

    /** Asks over the page, and goes on to the panel that was invited. */
    static void open(PanelKit kit, @Nullable Worth first) {
        new InviteDialog(kit, first).open(UI.getCurrent());
    }

    /** @param first the idea that it is about above all, null for none */
    private InviteDialog(PanelKit kit, @Nullable Worth first) {
        super(kit.text("invite"), kit.text("inviteHint"));
        this.kit = kit;
        judges = new ColleaguesPicker(kit.people(), kit.words(), "judges", kit.text("judges"), kit.text("judgesHint"));
        fill(first);
        nameField = new Field("name", kit.text("name"), name).withHint(kit.text("nameHint"));
        ideasField = new Field("ideas", kit.text("ideas"), ideas).withHint(kit.text("ideasHint"));
        addClassName("wide");
        ask(kit.words().text("ideas.idea.cancel"), kit.text("inviteDo"), nameField, judges, ideasField);
    }

    private void fill(@Nullable Worth first) {
        var ranking = kit.values().ranking(kit.current().require());
        var chosen = ranking.stream()
                .filter(worth -> worth.judgements() == 0)
                .limit(USUAL)
                .map(worth -> worth.idea().id())
                .toList();
        if (first != null) {
            ideas.add(first.idea().id(), first.idea().title(), aside(first), true);
        }
        ranking.stream()
                .filter(worth ->
                        first == null || !worth.idea().id().equals(first.idea().id()))
                .limit(OFFERED)
                .forEach(worth -> ideas.add(
                        worth.idea().id(),
                        worth.idea().title(),
                        aside(worth),
                        chosen.contains(worth.idea().id())));
    }

    private String aside(Worth worth) {
        return kit.text("known", worth.comparisons(), worth.judgements());
    }

    @Override
    protected void submit() {
        var wanted = new NewPanel(name.getValue() == null ? "" : name.getValue(), judges.chosen(), ideas.chosen());
        kit.acts()
                .run(
                        () -> {
                            var panel = kit.panels().invite(kit.current().require(), wanted);
                            removeFromParent();
                            UI.getCurrent().navigate(PanelView.class, PanelView.parameters(panel.id()));
                        },
                        nameField,
                        judges.field(),
                        ideasField);
    }
}

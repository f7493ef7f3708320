package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.moments.Moment;
import samskap.moments.Theme;
import samskap.shared.Refusal;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Puts what was told with an idea that is there: one of those that sound alike, or another by its address. */
class JoinDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 6;
    private static final Pattern ADDRESS = Pattern.compile("(?:.*/ideas/)?(\\d{1,18}(?:-[^/?#]*)?)(?:[/?#].*)?");

    private final transient MomentKit kit;
    private final transient Consumer<IdeaId> join;
    private final Choice alike;
    private final Input other = new Input();
    private final Field field;

    private JoinDialog(MomentKit kit, String title, List<Idea> found, Consumer<IdeaId> join) {
        super(title, kit.text("joining.hint"));
        this.kit = kit;
        this.join = join;
        alike = new Choice(found.isEmpty() ? "" : code(found.getFirst()));
        found.forEach(idea -> alike.with(code(idea), idea.title()));
        alike.with("", kit.text("joining.other"));
        field = new Field("other", kit.text("joining.address"), other).withHint(kit.text("joining.addressHint"));
        var fields = new ArrayList<Component>();
        if (!found.isEmpty()) {
            fields.add(new Field("alike", kit.text("joining.alike"), alike));
        }
        fields.add(field);
        ask(kit.text("cancel"), kit.text("joining.do"), fields.toArray(Component[]::new));
    }

    /** For one moment. */
    static JoinDialog of(MomentKit kit, Moment moment) {
        return new JoinDialog(
                kit,
                kit.text("joining.title"),
                kit.desk().alike(kit.current().require(), moment.id(), OFFERED),
                idea -> kit.desk().join(kit.current().require(), moment.id(), idea));
    }

    /** For all moments of a theme that are part of no idea. */
    static JoinDialog of(MomentKit kit, Theme theme) {
        return new JoinDialog(
                kit,
                kit.text("theme.joinTitle", theme.open()),
                kit.themes().alike(kit.current().require(), theme.id(), OFFERED),
                idea -> kit.themes().join(kit.current().require(), theme.id(), idea));
    }

    private static String code(Idea idea) {
        return Long.toString(idea.id().value());
    }

    void fillIn(String address) {
        other.setValue(address);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(() -> join.accept(chosen()), field)) {
            close();
            Toasts.show(kit.text("joining.done"));
        }
    }

    /** What is typed comes first: whoever types has looked at the list. */
    private IdeaId chosen() {
        var typed = other.getValue() == null ? "" : other.getValue().strip();
        var address = ADDRESS.matcher(typed.isEmpty() ? alike.getValue() : typed);
        if (!address.matches()) {
            throw Refusal.of("other", "moments.refused.whichIdea");
        }
        return IdeaId.fromAddress(address.group(1)).orElseThrow(Refusal::notFound);
    }
}

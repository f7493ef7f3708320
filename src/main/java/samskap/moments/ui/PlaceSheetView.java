package samskap.moments.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.util.HtmlUtils;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.shared.Brand;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** A sheet for the wall, the door or the box: what it is for, and the code that leads to the place. */
@Route(PlacesView.PATH + "/:place(\\d{1,18})")
@RolesAllowed("ADMIN")
@StyleSheet("moments.css")
class PlaceSheetView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private final transient Brand brand;
    private String title = "";

    PlaceSheetView(MomentKit kit, Brand brand) {
        this.kit = kit;
        this.brand = brand;
        narrow();
    }

    static String path(Place place) {
        return PlacesView.PATH + "/" + place.id().value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = event.getRouteParameters()
                .getLong("place")
                .flatMap(id -> kit.places().find(new PlaceId(id)));
        if (place.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = kit.text("sheet.title", place.get().name(kit.words().language()));
        stack().removeAll();
        stack().add(head(), sheet(place.get()));
    }

    private Div head() {
        var print = new NativeButton(kit.text("sheet.print"));
        print.addClassNames("btn", "primary", "push");
        print.getElement().setAttribute("type", "button");
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        var heading = new Paragraph(title);
        heading.addClassName("name");
        var back = Parts.way("/" + PlacesView.PATH, kit.text("places.title"));
        back.addClassName("small");
        var head = new Div(back, heading, print);
        head.addClassNames("row", "noprint");
        return head;
    }

    private Section sheet(Place place) {
        var address = kit.links().to(place.path()).toString();
        var company = new Paragraph(brand.name());
        company.addClassName("company");
        var at = new Paragraph(place.name(kit.words().language()));
        at.addClassName("at");
        var label = HtmlUtils.htmlEscape(kit.text("sheet.codeFor", address));
        var typed = new Paragraph(address.replaceFirst("^https?://", ""));
        typed.addClassName("address");
        var sheet = new Section(
                company,
                new H1(kit.words().text("moments.tell.title")),
                new Paragraph(kit.text("sheet.how")),
                Parts.picture(QrCode.svg(address, label)),
                typed,
                at);
        sheet.addClassNames("card", "sheet");
        return sheet;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

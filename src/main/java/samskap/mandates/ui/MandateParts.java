package samskap.mandates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import samskap.dialogue.ui.QueuePart;
import samskap.identity.PersonId;
import samskap.notification.ui.BellPart;
import samskap.notification.ui.Seen;

/** What is asked of a colleague stands where they look for it: in the queue, and behind the bell. */
final class MandateParts {

    private MandateParts() {}

    @org.springframework.stereotype.Component
    static class InQueue implements QueuePart {

        private final MandateKit kit;

        InQueue(MandateKit kit) {
            this.kit = kit;
        }

        @Override
        public Component make() {
            return new RequestList(kit);
        }
    }

    /** Having it before one's eyes is reading it. */
    @org.springframework.stereotype.Component
    static class BehindBell implements BellPart {

        private final MandateKit kit;

        BehindBell(MandateKit kit) {
            this.kit = kit;
        }

        @Override
        public Component make() {
            var reader = kit.current().require().id();
            var part = new Div();
            part.addClassName("bell-part");
            part.setVisible(kit.colleague(reader).isPresent());
            if (part.isVisible()) {
                var requests = new RequestList(kit);
                var thanks = new ThanksList(kit);
                part.add(requests, thanks);
                part.addAttachListener(attached -> Seen.then(part, () -> read(reader, requests, thanks)));
            }
            return part;
        }

        /** What stands there alone: what came meanwhile is still to be read. */
        private void read(PersonId reader, RequestList requests, ThanksList thanks) {
            kit.colleague(reader).ifPresent(person -> {
                kit.requests().read(person, requests.answered());
                kit.uses().readThanks(person, thanks.shown());
            });
        }
    }
}

package samskap.mandates.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.ui.AnswerAside;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.ui.DeedAside;

/** Shows colleagues what they may on their own wherever they answer, and keeps what they say that they used. */
@org.springframework.stereotype.Component
class MandateAsides implements AnswerAside, DeedAside {

    private final MandateKit kit;

    MandateAsides(MandateKit kit) {
        this.kit = kit;
    }

    @Override
    public Optional<AnswerAside.Beside> beside(Idea idea, Person colleague) {
        return of(Subject.of(idea), colleague).map(Answering::new);
    }

    @Override
    public Optional<DeedAside.Beside> beside(Moment moment, Person colleague) {
        return of(Subject.of(moment), colleague).map(own -> new Deed(own, moment));
    }

    /** Where nobody has given any mandate for it, there is nothing to show and nobody who may more. */
    private Optional<OnYourOwn> of(Subject subject, Person colleague) {
        var given = kit.mandates().all(colleague).stream().anyMatch(mandate -> mandate.holdsAt(subject.situation()));
        return given
                ? Optional.of(new OnYourOwn(kit, kit.mandates().of(colleague, subject.situation()), subject))
                : Optional.empty();
    }

    private final class Answering implements AnswerAside.Beside {

        private final OnYourOwn own;

        private Answering(OnYourOwn own) {
            this.own = own;
        }

        @Override
        public Component part() {
            return own;
        }

        @Override
        public void said(Person by, Message message) {
            if (message.kind() == Kind.ANSWER || message.kind() == Kind.PROMISE) {
                // It is said by now: whatever became of the mandate meanwhile is told, and takes nothing back.
                own.chosen()
                        .ifPresent(mandate -> kit.acts().run(() -> kit.uses().said(by, mandate, message.id())));
                own.forget();
            }
        }
    }

    private final class Deed implements DeedAside.Beside {

        private final OnYourOwn own;
        private final Moment moment;

        private Deed(OnYourOwn own, Moment moment) {
            this.own = own;
            this.moment = moment;
        }

        @Override
        public Component part() {
            return own;
        }

        @Override
        public void done(Person by, UUID deed) {
            own.chosen().ifPresent(mandate -> kit.acts().run(() -> kit.uses().did(by, mandate, moment.id(), deed)));
        }

        @Override
        public void said(Person by, UUID key) {
            own.chosen().ifPresent(mandate -> kit.acts().run(() -> kit.uses().answered(by, mandate, moment.id(), key)));
        }
    }
}

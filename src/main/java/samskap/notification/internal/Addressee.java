package samskap.notification.internal;

import samskap.identity.EmailAddress;
import samskap.identity.Person;

/** Somebody with the address that mail reaches them at; never kept longer than a mail takes. */
record Addressee(Person person, EmailAddress address) {}

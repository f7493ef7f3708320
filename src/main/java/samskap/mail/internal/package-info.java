@org.jspecify.annotations.NullMarked
package samskap.mail.internal;

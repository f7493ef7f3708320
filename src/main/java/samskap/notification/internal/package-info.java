@org.jspecify.annotations.NullMarked
package samskap.notification.internal;

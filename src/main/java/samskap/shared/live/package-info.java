@org.jspecify.annotations.NullMarked
package samskap.shared.live;

@org.jspecify.annotations.NullMarked
package samskap.journey.ui;

package dev.fetchplan.processor.model;

import java.util.Optional;

/**
 * What makes instances of a class of its components.
 *
 * @param method the static method that does; empty for a constructor
 * @param open whether code in any package can call it, and read the components
 */
public record Constructor(Optional<String> method, boolean open) {}

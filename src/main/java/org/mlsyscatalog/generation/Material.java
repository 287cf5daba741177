package org.mlsyscatalog.generation;

import java.util.Optional;

/**
 * What a generation is built from, handed through to the part that understands it.
 */
public interface Material {

	/** Nothing: a derived part is rebuilt from the parts before it. */
	Material NONE = new Material() {
	};

	/** This material as the given type, where it is of that type. */
	default <T> Optional<T> as(Class<T> type) {
		return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
	}

}

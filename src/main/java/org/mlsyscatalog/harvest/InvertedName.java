package org.mlsyscatalog.harvest;

import org.mlsyscatalog.identity.PersonName;

/** A name as libraries write it: "Zaharia, Matei". */
final class InvertedName {

	private InvertedName() {
	}

	static String of(String name) {
		return PersonName.parse(name).inverted();
	}

}

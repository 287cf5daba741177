package org.mlsyscatalog.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.identity.InstitutionRegistry;

/**
 * Everything a catalog is to contain. Several parts may walk through it, as often as they
 * need and at the same time.
 */
public interface CatalogMaterial extends Material, CatalogContent {

	/** The catalog's own title. */
	String title();

	/** The institutions that are known, whether or not they occur. */
	InstitutionRegistry registry();

	/** Under what terms the catalog itself may be used; empty where not said. */
	Optional<License> license();

	/** Where errors are reported: an e-mail or web address; empty where not said. */
	Optional<String> contact();

	/** Takes an id that something had once. */
	@FunctionalInterface
	interface FormerIdTaker {

		/** Takes the id, and the one that is there now. */
		void take(FormerIds.Kind kind, String id, String target);

	}

	/** Hands over every id that leads to another. */
	void forEachFormerId(FormerIdTaker action);

	/** What papers are sorted by, in the order of lists. */
	List<Topic> topics();

	/** Hands over everything that was changed, doubted or not understood. */
	void forEachProblem(Consumer<Problem> action);

	/** The number of papers that are handed over. */
	long papers();

	/** The number of authorships that are handed over. */
	long authorships();

	/** The number of authors that are handed over. */
	long authors();

}

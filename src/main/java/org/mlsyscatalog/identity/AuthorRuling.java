package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

/** What a person decided about authors, named by their ids. */
public sealed interface AuthorRuling {

	/** Why. */
	String reason();

	/** Where one can check it. */
	String source();

	/** The line of the file it begins at. */
	int line();

	/** The authors it is about. */
	List<String> authors();

	/**
	 * Several authors are one person.
	 *
	 * @param authors the first keeps its id and name
	 */
	record Merge(List<String> authors, String reason, String source, int line) implements AuthorRuling {

		/** Keeps its own copy of the list. */
		public Merge {
			authors = List.copyOf(authors);
		}

	}

	/** Authors that are different people, whatever else speaks for one. */
	record Distinct(List<String> authors, String reason, String source, int line) implements AuthorRuling {

		/** Keeps its own copy of the list. */
		public Distinct {
			authors = List.copyOf(authors);
		}

	}

	/**
	 * Some papers of an author are another person's.
	 *
	 * @param author whose papers they seem to be
	 * @param papers the ids of the papers
	 * @param id the id of the other person
	 * @param name how that person is called, where not as printed
	 */
	record Split(String author, List<String> papers, String id, Optional<String> name, String reason, String source,
			int line) implements AuthorRuling {

		/** Keeps its own copy of the list. */
		public Split {
			papers = List.copyOf(papers);
		}

		@Override
		public List<String> authors() {
			return List.of(this.author);
		}

	}

	/**
	 * An author is called otherwise.
	 *
	 * @param name the right name
	 * @param hide whether the earlier one must not be shown any more
	 */
	record Rename(String author, String name, boolean hide, String reason, String source,
			int line) implements AuthorRuling {

		@Override
		public List<String> authors() {
			return List.of(this.author);
		}

	}

}

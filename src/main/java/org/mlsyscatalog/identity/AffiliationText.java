package org.mlsyscatalog.identity;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A printed affiliation, cut at every comma, slash, "and" and the like. Which of the cuts
 * part two organisations and which belong to one name is for others to find out.
 */
final class AffiliationText {

	private static final Pattern ACKNOWLEDGEMENT = Pattern.compile(
			"\\b(?:[Aa]cknowledge?ments?:?|would like to thank|for funding|(?:was|were|is|are) (?:funded|supported) by)\\b");

	// One of these is in every acknowledgement, and in few other texts.
	private static final List<String> OF_ACKNOWLEDGEMENTS = List.of("nowledg", "thank", "fund", "supported");

	private final String text;

	private final List<Atom> atoms;

	private final boolean runsTogether;

	// Whether unit codes may be in it.
	private final boolean coded;

	private final @Nullable Phrase[] phrases;

	// Of the atoms and of what stands between them.
	private @Nullable KeyRow keys;

	AffiliationText(String printed) {
		String marked = PrintedAffiliation.withGapMarks(printed);
		this.text = marked.replace(Cuts.GAP_MARK, ' ');
		this.atoms = Cuts.of(marked);
		this.runsTogether = this.atoms.stream().anyMatch(Atom::isRunTogether);
		this.coded = PrintedCodes.mayHaveUnitCode(this.text);
		this.phrases = new Phrase[this.atoms.size()];
	}

	/** The whole, without outer quotes, e-mail addresses and superfluous white space. */
	String text() {
		return this.text;
	}

	/**
	 * Whether it thanks for something, so that who it names is not where the author is.
	 */
	boolean isAcknowledgement() {
		return OF_ACKNOWLEDGEMENTS.stream().anyMatch(this.text::contains) && ACKNOWLEDGEMENT.matcher(this.text).find();
	}

	/** The smallest pieces, in order. */
	List<Atom> atoms() {
		return this.atoms;
	}

	/** The words of one atom. */
	Phrase phrase(int atom) {
		Phrase known = this.phrases[atom];
		if (known == null) {
			known = Phrase.of(between(atom, atom));
			this.phrases[atom] = known;
		}
		return known;
	}

	/** The text from one atom up to and including another. */
	String between(int firstAtom, int lastAtom) {
		int end = this.atoms.get(lastAtom).end();
		String part = this.text.substring(this.atoms.get(firstAtom).start(), end);
		boolean open = firstAtom < lastAtom && part.lastIndexOf('(') > part.lastIndexOf(')');
		return (open && end < this.text.length() && this.text.charAt(end) == ')') ? part + ')' : part;
	}

	/** The same without codes of units. */
	String name(int firstAtom, int lastAtom) {
		String part = between(firstAtom, lastAtom);
		return this.coded ? PrintedCodes.withoutUnitCode(part) : part;
	}

	/** The words of one atom without codes of units. */
	Phrase namePhrase(int atom) {
		return this.coded ? Phrase.of(name(atom, atom)) : phrase(atom);
	}

	/** The key of {@link #name}. */
	String key(int firstAtom, int lastAtom) {
		if (this.coded || this.runsTogether) {
			return OrganisationKey.of(name(firstAtom, lastAtom));
		}
		if (firstAtom == lastAtom) {
			return phrase(firstAtom).key();
		}
		if (this.keys == null) {
			this.keys = keys();
		}
		return this.keys.between(2 * firstAtom, 2 * lastAtom + 1);
	}

	private KeyRow keys() {
		String[] keys = new String[2 * this.atoms.size() - 1];
		for (int index = 0; index < this.atoms.size(); index++) {
			keys[2 * index] = phrase(index).keyWithArticle();
			if (index > 0) {
				keys[2 * index - 1] = OrganisationKey
					.withArticle(this.text.substring(this.atoms.get(index - 1).end(), this.atoms.get(index).start()));
			}
		}
		return new KeyRow(keys);
	}

	/** Whether words were run together somewhere. */
	boolean runsTogether() {
		return this.runsTogether;
	}

	/** The text between two atoms with a space wherever two words were run together. */
	String words(int firstAtom, int lastAtom) {
		String part = between(firstAtom, lastAtom);
		if (!this.runsTogether) {
			return part;
		}
		StringBuilder words = new StringBuilder(part);
		int offset = this.atoms.get(firstAtom).start();
		for (int atom = lastAtom; atom > firstAtom; atom--) {
			if (this.atoms.get(atom).isRunTogether()) {
				words.insert(this.atoms.get(atom).start() - offset, ' ');
			}
		}
		return words.toString();
	}

}

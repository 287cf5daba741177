package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The given names of a person, word by word, and how far those of two names agree.
 *
 * @param words in order; initials printed together, as in J.R., are words of their own
 */
record GivenNames(List<String> words) {

	private static final Pattern NICKNAME = Pattern.compile("[(\"“”'‘][^()\"“”]+[)\"“”'’](?= |$)");

	private static final Pattern SEVERAL_INITIALS = Pattern
		.compile("(?:\\p{L}\\.[-\u2010]?){2,}\\p{L}?\\.?|\\p{Lu}(?:-\\p{Lu})+");

	// JP Lewis and TJ Brunette: two capitals that are no syllable are initials.
	private static final Pattern CAPITALS = Pattern.compile("[B-DF-HJ-NP-TV-Z]{2}|A[JVB]");

	GivenNames {
		words = List.copyOf(words);
	}

	static GivenNames of(String given) {
		List<String> words = new ArrayList<>();
		for (String word : Folding.collapse(NICKNAME.matcher(given).replaceAll(" ")).split(" ")) {
			if (SEVERAL_INITIALS.matcher(word).matches() || CAPITALS.matcher(word).matches()) {
				word.codePoints()
					.filter(Character::isLetter)
					.forEach((letter) -> words.add(Character.toString(letter)));
			}
			else if (word.codePoints().anyMatch(Character::isLetter)) {
				words.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
			}
		}
		return new GivenNames(words);
	}

	/** The name in parentheses or quotation marks: Xiang (Jenny) Ren. */
	static Optional<String> nickname(String given) {
		Matcher found = NICKNAME.matcher(given);
		return found.find() ? Optional.of(given.substring(found.start() + 1, found.end() - 1).strip())
				: Optional.empty();
	}

	/** The first letters, folded: "tp" of Tim P. */
	String initials() {
		StringBuilder initials = new StringBuilder();
		this.words.forEach((word) -> initials.append(Folding.fold(word).charAt(0)));
		return initials.toString();
	}

	/** Whether the first of them is spelled out. */
	boolean beginInFull() {
		return !this.words.isEmpty() && !isInitial(this.words.getFirst());
	}

	/** Whether these may be the same as the others, some left out or abbreviated. */
	boolean mayBe(GivenNames others) {
		if (this.words.isEmpty() || others.words.isEmpty()) {
			return this.words.isEmpty() && others.words.isEmpty();
		}
		return sameTogether(others) || (agree(this.words.getFirst(), others.words.getFirst())
				&& (this.words.size() <= others.words.size() ? within(others) : others.within(this)));
	}

	/** Wen-Mei, Wen Mei and Wenmei. */
	private boolean sameTogether(GivenNames others) {
		return beginInFull() && others.beginInFull()
				&& meet(NameForms.joined(String.join("", this.words)), NameForms.joined(String.join("", others.words)));
	}

	private boolean within(GivenNames longer) {
		int at = 0;
		for (String word : longer.words) {
			if (at < this.words.size() && agree(this.words.get(at), word)) {
				at++;
			}
		}
		return at == this.words.size();
	}

	private static boolean agree(String one, String other) {
		if (isInitial(one) || isInitial(other)) {
			return Folding.fold(one).charAt(0) == Folding.fold(other).charAt(0);
		}
		return meet(NameForms.joined(one), NameForms.joined(other));
	}

	static boolean meet(Set<String> one, Set<String> other) {
		return one.stream().anyMatch(other::contains);
	}

	private static boolean isInitial(String word) {
		return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0))
				&& Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HAN
				&& Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.HANGUL;
	}

}

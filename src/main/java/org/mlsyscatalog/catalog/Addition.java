package org.mlsyscatalog.catalog;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** One thing a person added to a paper that its listing lacks. */
@Entity
public class Addition {

	private static final int MOST_PER_PAPER = 65_535;

	/** What an addition says. */
	public enum Kind {

		/** A DOI, without any prefix. */
		DOI,
		/** An arXiv id, without any prefix. */
		ARXIV,
		/** The address of code. */
		CODE,
		/** The address of slides. */
		SLIDES,
		/** The address of a video. */
		VIDEO,
		/** An award in words. */
		AWARD,
		/** A later version: a DOI, an address, or the id of a paper of this catalog. */
		LATER,
		/** The ORCID id of the author at the position. */
		ORCID,
		/** Why the paper was withdrawn. */
		WITHDRAWN,
		/** The name of the author at the position of a withdrawn paper. */
		AUTHOR

	}

	@Id
	private long number;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "paper_number")
	private @Nullable Paper paper;

	@Enumerated(EnumType.STRING)
	private Kind kind = Kind.DOI;

	private int position;

	private String content = "";

	protected Addition() {
	}

	Addition(Paper paper, int ordinal, Kind kind, int position, String content) {
		if (ordinal > MOST_PER_PAPER) {
			throw new IllegalStateException("More than " + MOST_PER_PAPER + " additions to one paper");
		}
		this.number = paper.number() * (MOST_PER_PAPER + 1) + ordinal;
		this.paper = paper;
		this.kind = kind;
		this.position = position;
		this.content = content;
	}

	long number() {
		return this.number;
	}

	/** The paper it belongs to. */
	public Paper paper() {
		return Objects.requireNonNull(this.paper);
	}

	public Kind kind() {
		return this.kind;
	}

	/** The place of the author that is meant, counted from 1; 0 for the whole paper. */
	public int position() {
		return this.position;
	}

	/** An identifier, an address or words, as the kind says. */
	public String content() {
		return this.content;
	}

}

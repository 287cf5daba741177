package org.mlsyscatalog.web;

import java.util.List;

import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.catalog.Problems;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What could not be read, what stayed unresolved, what was corrected and what was
 * repaired.
 */
@Controller
class ProblemsPage {

	private static final PageRequest MOST = PageRequest.of(0, 500);

	private final Problems problems;

	private final Institutions institutions;

	private final Papers papers;

	ProblemsPage(Problems problems, Institutions institutions, Papers papers) {
		this.problems = problems;
		this.institutions = institutions;
		this.papers = papers;
	}

	@GetMapping("/problems")
	String problems(Model model) {
		model.addAttribute("lost", this.problems.list(List.of(Problem.Severity.ERROR), MOST));
		model.addAttribute("doubts", this.problems.list(List.of(Problem.Severity.WARNING), MOST));
		model.addAttribute("repairs", this.problems.list(List.of(Problem.Severity.REPAIRED), MOST));
		model.addAttribute("corrections", this.papers.corrections());
		model.addAttribute("unresolved", this.institutions.unresolved(MOST));
		model.addAttribute("unresolvedTotal", this.institutions.countUnresolved());
		return "problems";
	}

}

//! Guidance beyond single requirements, in the reader's language, with links to the requirements it is about.

use crate::App;
use crate::error::AppError;
use crate::wire::catalogue::{InLanguage, SourceView};
use crate::wire::guidance::{
    AmbitionLevelView, AmbitionView, ApprovalSchemeView, ApprovalSchemes, ChecklistQuestionView,
    CollaborationStepView, CollaborationView, ConsultationView, Guidance, PhaseView, ProcessView,
    QuestionAndAnswerView, ReadText, RemarkView, RequirementLink, TermView, TopicGroupView, TopicRequest,
    TopicSummary, TopicView, TopicsView,
};
use domain::catalogue::guidance::{
    AmbitionLevel, ChecklistQuestion, CollaborationStep, Consultation, GuidanceLibrary, ProcessPhase,
    QuestionAndAnswer, Term, Topic, TopicRemark,
};
use domain::catalogue::{ApprovalScheme, Requirement, SourcePlace};
use domain::ids::RequirementId;
use domain::text::{Language, LocalText};
use std::collections::BTreeSet;

impl App {
    /// The guidance, with the topics in short.
    ///
    /// # Errors
    /// None; the signature is that of every use case.
    pub fn guidance(&self, request: InLanguage) -> Result<Guidance, AppError> {
        let GuidanceLibrary { collaboration, ambition, process, questions, terms, topics } =
            &self.catalogue.guidance;
        let reader = Reader { app: self, language: request.language };
        Ok(Guidance {
            collaboration: CollaborationView {
                title: reader.text(&collaboration.title),
                lead: reader.text(&collaboration.lead),
                scope: reader.read(&collaboration.scope),
                sources: reader.sources(&collaboration.sources),
                steps: collaboration.steps.iter().map(|step| reader.step(step)).collect(),
            },
            ambition: AmbitionView {
                title: reader.text(&ambition.title),
                lead: reader.text(&ambition.lead),
                now: reader.text(&ambition.now),
                sources: reader.sources(&ambition.sources),
                levels: ambition.levels.iter().map(|level| reader.ambition_level(level)).collect(),
            },
            process: ProcessView {
                title: reader.text(&process.title),
                lead: reader.text(&process.lead),
                scope: reader.read(&process.scope),
                sources: reader.sources(&process.sources),
                phases: process.phases.iter().map(|phase| reader.phase(phase)).collect(),
                consultation: process.consultation.iter().map(|one| reader.consultation(one)).collect(),
            },
            questions: questions.iter().map(|question| reader.question(question)).collect(),
            terms: terms.iter().map(|term| reader.term(term)).collect(),
            topics: TopicsView {
                title: reader.text(&topics.title),
                lead: reader.text(&topics.lead),
                scope: reader.read(&topics.scope),
                sources: reader.sources(&topics.sources),
                topics: topics.topics.iter().map(|topic| reader.topic_summary(topic)).collect(),
            },
        })
    }

    /// One topic of interaction.
    ///
    /// # Errors
    /// There is no such topic.
    pub fn topic(&self, request: TopicRequest) -> Result<TopicView, AppError> {
        let guidance = &self.catalogue.guidance;
        let topic = guidance.topic(&request.id).ok_or_else(|| AppError::not_found("topic", &request.id))?;
        let reader = Reader { app: self, language: request.language };
        let groups = topic.groups.iter().map(|group| TopicGroupView {
            group: group.group,
            requirements: reader.links(&group.requirements),
            note: group.note.as_ref().map(|note| reader.read(note)),
        });
        Ok(TopicView {
            id: topic.id.clone(),
            title: reader.text(&topic.title),
            lead: reader.text(&topic.lead),
            scope: reader.read(&guidance.topics.scope),
            groups: groups.collect(),
            gaps: reader.remarks(&topic.gaps),
            coming: reader.remarks(&topic.coming),
            phased_out: reader.remarks(&topic.phased_out),
        })
    }

    /// The approval schemes, with the requirements each can back.
    ///
    /// # Errors
    /// None; the signature is that of every use case.
    pub fn approval_schemes(&self, request: InLanguage) -> Result<ApprovalSchemes, AppError> {
        let reader = Reader { app: self, language: request.language };
        let schemes = self.catalogue.approval_schemes.iter().map(|scheme| reader.scheme(scheme));
        Ok(ApprovalSchemes { schemes: schemes.collect() })
    }
}

/// Turns content into what one reader sees.
struct Reader<'a> {
    app: &'a App,
    language: Language,
}

impl Reader<'_> {
    fn text(&self, text: &LocalText) -> String {
        text.get(self.language).to_owned()
    }

    fn read(&self, text: &LocalText) -> ReadText {
        ReadText { text: self.text(text), language: text.shown_in(self.language) }
    }

    fn sources(&self, places: &[SourcePlace]) -> Vec<SourceView> {
        places.iter().map(|place| self.app.source_view(place)).collect()
    }

    /// Links in the order given; what is not in the catalogue is left out (the data check refuses it).
    fn links(&self, ids: &[RequirementId]) -> Vec<RequirementLink> {
        let found = ids.iter().filter_map(|id| self.app.catalogue.requirement(id));
        found.map(|requirement| self.link(requirement)).collect()
    }

    fn link(&self, requirement: &Requirement) -> RequirementLink {
        let set = self.app.catalogue.set(&requirement.set);
        RequirementLink {
            id: requirement.id.to_string(),
            title: self.text(&requirement.title),
            set_short: set.map(|set| self.text(&set.short)).unwrap_or_default(),
            level: requirement.level(),
            level_inferred: requirement.level_is_inferred(),
            confidence: requirement.confidence(),
        }
    }

    fn step(&self, step: &CollaborationStep) -> CollaborationStepView {
        CollaborationStepView {
            id: step.id.clone(),
            title: self.text(&step.title),
            purpose: self.text(&step.purpose),
            responsible: self.text(&step.responsible),
            sources: self.sources(&step.sources),
            questions: step.questions.iter().map(|question| self.checklist_question(question)).collect(),
        }
    }

    fn checklist_question(&self, question: &ChecklistQuestion) -> ChecklistQuestionView {
        ChecklistQuestionView {
            id: question.id.clone(),
            text: self.text(&question.text),
            help: self.read(&question.help),
            involve: self.text(&question.involve),
            requirements: self.links(&question.requirements),
            sources: self.sources(&question.sources),
        }
    }

    fn ambition_level(&self, level: &AmbitionLevel) -> AmbitionLevelView {
        AmbitionLevelView {
            id: level.id.clone(),
            number: level.number,
            name: self.text(&level.name),
            authorities: self.text(&level.authorities),
            buyer: self.text(&level.buyer),
            examples: self.read(&level.examples),
            sources: self.sources(&level.sources),
        }
    }

    fn phase(&self, phase: &ProcessPhase) -> PhaseView {
        PhaseView {
            id: phase.id.clone(),
            number: phase.number,
            title: self.text(&phase.title),
            what: self.text(&phase.what),
            decision: phase.decision.as_ref().map(|decision| self.text(decision)),
            decided_by: self.text(&phase.decided_by),
            input: self.read(&phase.input),
            sources: self.sources(&phase.sources),
        }
    }

    fn consultation(&self, consultation: &Consultation) -> ConsultationView {
        ConsultationView {
            level: consultation.level,
            study: self.read(&consultation.study),
            hearing: self.read(&consultation.hearing),
            sources: self.sources(&consultation.sources),
        }
    }

    fn question(&self, question: &QuestionAndAnswer) -> QuestionAndAnswerView {
        QuestionAndAnswerView {
            id: question.id.clone(),
            question: self.text(&question.question),
            short: self.text(&question.short),
            answer: self.read(&question.answer),
            requirements: self.links(&question.requirements),
            sources: self.sources(&question.sources),
        }
    }

    fn term(&self, term: &Term) -> TermView {
        TermView {
            id: term.id.clone(),
            kind: term.kind,
            term: self.text(&term.term),
            explanation: self.text(&term.explanation),
            sources: self.sources(&term.sources),
        }
    }

    fn topic_summary(&self, topic: &Topic) -> TopicSummary {
        let requirements: BTreeSet<_> = topic.groups.iter().flat_map(|group| &group.requirements).collect();
        TopicSummary {
            id: topic.id.clone(),
            title: self.text(&topic.title),
            lead: self.text(&topic.lead),
            requirements: requirements.len(),
            gaps: topic.gaps.len(),
        }
    }

    fn remarks(&self, remarks: &[TopicRemark]) -> Vec<RemarkView> {
        let view = |remark: &TopicRemark| RemarkView {
            text: self.read(&remark.text),
            sources: self.sources(&remark.sources),
        };
        remarks.iter().map(view).collect()
    }

    fn scheme(&self, scheme: &ApprovalScheme) -> ApprovalSchemeView {
        let backed = |requirement: &&Requirement| requirement.approval_schemes.contains(&scheme.id);
        ApprovalSchemeView {
            id: scheme.id.clone(),
            name: self.text(&scheme.name),
            owner: scheme.owner.clone(),
            covers: self.text(&scheme.covers),
            who_must: self.read(&scheme.who_must),
            evidence: self.read(&scheme.evidence),
            register: self.read(&scheme.register),
            address: scheme.address.clone(),
            sources: self.sources(&scheme.sources),
            requirements: self
                .app
                .catalogue
                .requirements
                .iter()
                .filter(backed)
                .map(|requirement| self.link(requirement))
                .collect(),
        }
    }
}

// The manual page, from the table of commands.
import { COMMANDS } from './commands.ts';
import { optionForm } from './help.ts';

const roff = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');

/** rapporteur(1), in man(7). */
export const manPage = (version: string): string => {
  const commands = COMMANDS.map(({ name, takes, summary, options }) => {
    const list = options
      .map((option) => {
        const values = option.values === undefined ? '' : ` One of ${option.values.join(', ')}.`;
        return `.TP\n.B ${roff(optionForm(option))}\n${roff(option.help + values)}\n`;
      })
      .join('');
    return `.SS rapporteur ${roff(`${name} ${takes}`.trim())}\n${roff(summary)}\n${list}`;
  });
  return `.TH RAPPORTEUR 1 "" "Rapporteur ${roff(version)}" "User Commands"
.SH NAME
rapporteur \\- check quotations, member states and dates in policy briefings
.SH SYNOPSIS
.B rapporteur
.I command
.RI [ options ]
.RI [ paths... ]
.SH DESCRIPTION
Checks who said it, which states are members, and whether the dates can be true. Paths are files, folders and patterns;
without any, the drafts that rapporteur.json includes below the working directory, else *.brief.md and *.brief.
.SH COMMANDS
${commands.join('')}.SH EXIT STATUS
.TP
.B 0
Nothing to fail on.
.TP
.B 1
Errors were found, or more warnings than \\-\\-max\\-warnings allows.
.TP
.B 2
The work could not be done: a bad option or config, a file that cannot be read or written. The other files were checked.
.SH FILES
.TP
.I rapporteur.json
Settings of the drafts in its folder and below; comments are allowed.
.TP
.I dossier.yaml
Declares speakers, events and sources for the drafts in its folder and below.
.SH ENVIRONMENT
.TP
.B NO_COLOR
No colour where \\-\\-color is auto.
.TP
.B GITHUB_STEP_SUMMARY
Where \\-\\-format github writes the summary of the job.
`;
};

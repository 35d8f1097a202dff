import { Button } from '@mui/material';
import {
  AutocompleteInput,
  DateInput,
  ReferenceInput,
  required,
  SelectInput,
  useNotify,
  useRecordContext,
  useUpdate,
} from 'react-admin';
import {
  AssigneesDocument,
  TicketAssignDocument,
  TicketBeginDocument,
  TicketHoldDocument,
  TicketMarkSpamDocument,
  TicketMergeDocument,
  TicketMoveDocument,
  TicketPrioritiseDocument,
  TicketReopenDocument,
  TicketResumeDocument,
  TicketUnmarkSpamDocument,
  TicketUnmergeDocument,
  type TicketPriority,
  type TicketStatus,
} from '../../gql/graphql';
import { useText } from '../../i18n/provider';
import { usePermitted } from '../../provider/access';
import { ActButton } from '../../shared/ActButton';
import { useChoices } from '../../shared/choices';
import { WHOLE } from '../../shared/whole';
import { useAsk } from '../../shared/useAsk';
import { useShippedChoices } from '../../shared/shipped';
import { PRIORITIES } from './priorities';
import type { TicketRecord } from './TicketShow';

const LIVE: readonly TicketStatus[] = ['OPEN', 'ANSWERED', 'CUSTOMER_REPLY', 'IN_PROGRESS', 'ON_HOLD'];

/** What can be done with an inquiry as it stands. */
export function TicketActs() {
  const ticket = useRecordContext<TicketRecord>();
  const text = useText();
  const shipped = useShippedChoices();
  const priorities = useChoices(PRIORITIES, 'tickets.priority');
  if (!ticket) return null;
  const { id, status, priority, departments, department } = ticket;
  const variables = () => ({ id });
  const live = LIVE.includes(status);
  return (
    <>
      {live && (
        <>
          <ActButton
            text="tickets.spam"
            needs="tickets.sort"
            variant="text"
            document={TicketMarkSpamDocument}
            variables={variables}
            explain={text('tickets.spamExplain')}
            done="tickets.spammed"
          />
          <ActButton
            text="tickets.merge"
            needs="tickets.sort"
            variant="text"
            document={TicketMergeDocument}
            variables={({ intoId }) => ({ id, intoId: String(intoId) })}
            explain={text('tickets.mergeExplain')}
            done="tickets.merged"
          >
            <ReferenceInput source="intoId" reference="tickets" filter={{ clientId: ticket.client.id }}>
              <AutocompleteInput
                label="tickets.fields.intoId"
                optionText={({ number, subject }) => `${number} · ${subject}`}
                filterToQuery={(q: string) => ({ q })}
                getOptionDisabled={(option: { id: string }) => option.id === id}
                validate={required()}
              />
            </ReferenceInput>
          </ActButton>
          <ActButton
            text="tickets.move"
            needs="tickets.sort"
            variant="text"
            document={TicketMoveDocument}
            variables={({ departmentId }) => ({ id, departmentId: String(departmentId) })}
            defaults={{ departmentId: department.id }}
            done="tickets.moved"
          >
            <SelectInput
              source="departmentId"
              label="tickets.fields.department"
              choices={shipped(departments)}
              validate={required()}
            />
          </ActButton>
          <ActButton
            text="tickets.prioritise"
            needs="tickets.handle"
            variant="text"
            document={TicketPrioritiseDocument}
            variables={(form) => ({ id, priority: form.priority as TicketPriority })}
            defaults={{ priority }}
            done="tickets.prioritised"
          >
            <SelectInput source="priority" label="tickets.fields.priority" choices={priorities} validate={required()} />
          </ActButton>
          <ActButton
            text="tickets.assign"
            needs="tickets.assign"
            variant="text"
            document={TicketAssignDocument}
            variables={({ userId }) => ({ id, userId: userId ? String(userId) : null })}
            defaults={{ userId: ticket.assigneeUserId }}
            done="tickets.assigned"
          >
            <AssigneeInput />
          </ActButton>
          {status === 'ON_HOLD' ? (
            <ActButton
              text="tickets.resume"
              needs="tickets.handle"
              document={TicketResumeDocument}
              variables={variables}
              done="tickets.resumed"
            />
          ) : (
            <ActButton
              text="tickets.hold"
              needs="tickets.handle"
              variant="text"
              document={TicketHoldDocument}
              variables={({ until }) => ({ id, until: String(until) })}
              explain={text('tickets.holdExplain')}
              done="tickets.held"
            >
              <DateInput source="until" label="tickets.fields.until" validate={required()} />
            </ActButton>
          )}
          {status !== 'IN_PROGRESS' && (
            <ActButton
              text="tickets.begin"
              needs="tickets.handle"
              document={TicketBeginDocument}
              variables={variables}
              done="tickets.begun"
            />
          )}
          <CloseButton ticket={ticket} />
        </>
      )}
      {status === 'CLOSED' && ticket.reopenable && (
        <ActButton
          text="tickets.reopen"
          needs="tickets.close"
          document={TicketReopenDocument}
          variables={variables}
          done="tickets.reopened"
        />
      )}
      {status === 'MERGED' && (
        <ActButton
          text="tickets.unmerge"
          needs="tickets.sort"
          document={TicketUnmergeDocument}
          variables={variables}
          done="tickets.unmerged"
        />
      )}
      {status === 'SPAM' && (
        <ActButton
          text="tickets.unspam"
          needs="tickets.sort"
          document={TicketUnmarkSpamDocument}
          variables={variables}
          done="tickets.unspammed"
        />
      )}
    </>
  );
}

/** Undoable: the server hears of it when the moment to undo has passed. */
function CloseButton({ ticket }: { readonly ticket: TicketRecord }) {
  const text = useText();
  const notify = useNotify();
  const permitted = usePermitted();
  const [update] = useUpdate();
  if (!permitted('tickets.close')) return null;
  const close = () => {
    const params = { id: ticket.id, data: { status: 'CLOSED' }, previousData: ticket, meta: WHOLE };
    const onSuccess = () => notify(text('tickets.closed'), { type: 'info', undoable: true });
    void update('tickets', params, { mutationMode: 'undoable', onSuccess });
  };
  return (
    <Button size="small" variant="contained" onClick={close}>
      {text('tickets.close')}
    </Button>
  );
}

function AssigneeInput() {
  const { data } = useAsk(AssigneesDocument, {});
  const people = (data?.staffMembers.nodes ?? [])
    .filter(({ active }) => active)
    .map(({ user }) => ({ id: user.id, name: user.name }));
  return (
    <SelectInput
      source="userId"
      label="tickets.fields.assigneeName"
      choices={people}
      emptyText="forms.none"
      resettable
    />
  );
}

import { standardObject } from '../../read/standardObjects.ts';

/** Standard tabs that are not those of an object. */
const OTHERS =
  /^(home|Home|Feed|AppLauncher|report|Report|Dashboard|Workspace|Chatter|ChatterGroups|CollaborationGroup|People|Profile|UserProfile|OtherUserProfile|File|Files|ContentSearch|ContentSubscriptions|Forecasting\d?|Forecast|Document|Knowledge|KnowledgePublishing|KnowledgeHome|JigsawSearch|Social|SocialPersona|Console|Streaming.*|WaveHome\w*|WaveHomeLightning|Analytics\w*|Lightning\w+|Sales\w+|Service\w+|Setup\w*|ActionsAndRecommendations|RecycleBin|DeleteEvent|MyDay|EnhancedNote|TodayHome|UserListView|WorkStepStatus|CallCenter|QuickText|Macro|Tableau\w*|Tasks|Calendar|Territory2?|Approval\w*|Quip\w*|OmniSupervisor\w*|Einstein\w*|Data\w+|AppDevDashboard|LandingPage\w*|CommerceHome|VisualizationPlugin|SubscriptionManagement\w*|CustomNotification\w*)$/;

/** True for a tab of the platform: `standard-Account`, `standard-home`. */
export function isStandardTab(name: string): boolean {
  const bare = /^standard-(\w+)$/.exec(name)?.[1];
  return bare !== undefined && (OTHERS.test(bare) || standardObject(bare) !== null);
}
